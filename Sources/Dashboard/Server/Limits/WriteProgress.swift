import Glibc
import NIOCore

/// Cuts a client that does not take what it asked for: in ``RequestLimits/window`` at least
/// ``RequestLimits/windowBytes``, or all there is. One that is slow but goes on gets everything, however long that takes.
///
/// It stands before all other handlers, where answers are bytes. Nothing is scheduled for what the system takes at once.
final class WriteProgress: ChannelOutboundHandler {
    typealias OutboundIn = IOData
    typealias OutboundOut = IOData

    private let limits: RequestLimits
    private let onCut: (any Channel) -> Void
    private var written = 0
    private var takenBefore = 0
    private var task: Scheduled<Void>?

    init(_ limits: RequestLimits, onCut: @escaping (any Channel) -> Void) {
        self.limits = limits
        self.onCut = onCut
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        task?.cancel()
        task = nil
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        written += unwrapOutboundIn(data).readableBytes
        context.write(data, promise: promise)
    }

    func flush(context: ChannelHandlerContext) {
        context.flush()
        guard task == nil, context.channel.unwrittenBytes > 0 else { return }
        takenBefore = taken(context.channel)
        schedule(context)
    }

    private func schedule(_ context: ChannelHandlerContext) {
        task = context.eventLoop.assumeIsolated().scheduleTask(in: limits.window) {
            self.task = nil
            self.look(context)
        }
    }

    private func look(_ context: ChannelHandlerContext) {
        guard context.channel.isActive, context.channel.unwrittenBytes > 0 else { return }
        let taken = taken(context.channel)
        guard taken - takenBefore >= limits.windowBytes else {
            onCut(context.channel)
            return context.close(promise: nil)
        }
        takenBefore = taken
        schedule(context)
    }

    /// Bytes that the other side's system has: what ours keeps for it, up to 4 MB, is not taken yet.
    private func taken(_ channel: any Channel) -> Int {
        let queued = try? channel.pipeline.syncOperations.withUnsafeTransportIfAvailable(of: NIOBSDSocket.Handle.self) {
            var count: Int32 = 0
            return ioctl($0, UInt(TIOCOUTQ), &count) == 0 ? Int(count) : 0
        }
        return written - channel.unwrittenBytes - (queued ?? 0)
    }
}

extension Channel {
    /// Bytes of answers that the system has not taken from us.
    var unwrittenBytes: Int { (try? syncOptions?.getOption(.bufferedWritableBytes)) ?? 0 }
}

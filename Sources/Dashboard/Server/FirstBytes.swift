import NIOCore

/// Tells of bytes before they are taken apart: a request whose head is not complete is no request to any handler behind
/// the decoder, but its client has begun to speak. Bytes behind the last request go no further.
final class FirstBytes: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer

    private let drain: ConnectionDrain
    private let timer: RequestTimer
    private let gate: RequestGate

    init(_ drain: ConnectionDrain, _ timer: RequestTimer, _ gate: RequestGate) {
        self.drain = drain
        self.timer = timer
        self.gate = gate
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        drain.bytesArrived()
        guard !drain.isDeaf else { return }
        gate.bytesArrived(unwrapInboundIn(data), isFirst: timer.bytesArrived())
        context.fireChannelRead(data)
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        context.fireChannelReadComplete()
        // Nobody behind has to be asked whether there is room for it.
        if drain.isDeaf { context.read() }
    }
}

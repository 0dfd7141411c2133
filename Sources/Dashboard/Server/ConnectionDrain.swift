import Glibc
import NIOCore
import NIOHTTP1

/// Brings one connection to its end when the server stops, so that no request is lost: what was asked is answered, the
/// last answer says `Connection: close`, and who has not asked yet gets a moment to.
///
/// NIO's own quiescing closes a connection whose first request has not been read, which its client sees as a failure.
final class ConnectionDrain: ChannelDuplexHandler {
    /// The server stops.
    struct Begin: Sendable {}

    typealias InboundIn = HTTPServerRequestPart
    typealias InboundOut = HTTPServerRequestPart
    typealias OutboundIn = HTTPServerResponsePart
    typealias OutboundOut = HTTPServerResponsePart

    private let limits: StopLimits
    private var isDraining = false
    /// Bytes of a request have come, but not its end.
    private var hasBegun = false
    private var hadRequest = false
    private var unanswered = 0
    /// No request after the present one will be answered: its client wants none, or has been told.
    private var isLast = false
    /// A request came after the last one; nobody will look at it.
    private var isBeyondLast = false
    /// Bytes that come now are for nobody. They must not reach the decoder: once it has stopped, after a request for
    /// another protocol or after what is no HTTP, it keeps whatever comes for one that might take its place.
    private(set) var isDeaf = false
    private var waitingSince = NIODeadline.now()
    private var isEnding = false
    private var lastBytes = NIODeadline.now()
    private var context: ChannelHandlerContext?
    /// When all that was answered so far is written.
    private var written: EventLoopFuture<Void>?

    init(_ limits: StopLimits) {
        self.limits = limits
    }

    func handlerAdded(context: ChannelHandlerContext) { self.context = context }
    func handlerRemoved(context: ChannelHandlerContext) { self.context = nil }

    /// - Parameter beginRequest: false for what stands between two requests and means nothing.
    func bytesArrived(beginRequest: Bool) {
        hasBegun = hasBegun || beginRequest
        if isEnding { lastBytes = .now() }
    }

    /// What comes from now on is for nobody, but it is read all the same: the client must get to see its answer.
    func hearNoMore() {
        isDeaf = true
        context?.read()
    }

    /// The answer that is being made, or was made last, is the last one.
    func finish(_ channel: any Channel) {
        isLast = true
        if unanswered == 0 { end(channel) }
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        guard event is Begin else { return context.fireUserInboundEventTriggered(event) }
        isDraining = true
        if unanswered == 0 { wait(context.channel) }
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head where isLast || isDeaf: isBeyondLast = true
        case .head(let head):
            hadRequest = true
            unanswered += 1
            isLast = !head.isKeepAlive || Self.endsHTTP(head)
        case .body: break
        case .end:
            hasBegun = false
            if isLast { isDeaf = true }
        }
        if !isBeyondLast { context.fireChannelRead(data) }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        // Behind the last request, a part of another one may have been left in the decoder.
        if isDeaf, error is HTTPParserError { return }
        isDeaf = true
        context.fireErrorCaught(error)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        switch unwrapOutboundIn(data) {
        case .head(var head)
        where (isDraining || isLast || !head.isKeepAlive) && unanswered <= 1 && head.status.code >= 200:
            isLast = true
            head.headers.replaceOrAdd(name: "Connection", value: "close")
            context.write(wrapOutboundOut(.head(head)), promise: promise)
        case .end:
            unanswered = max(0, unanswered - 1)
            let promise = promise ?? context.eventLoop.makePromise()
            written = promise.futureResult
            if unanswered == 0, isDraining || isLast {
                let channel = context.channel
                promise.futureResult.assumeIsolated().whenComplete { _ in self.answered(channel) }
            }
            context.write(data, promise: promise)
        default:
            context.write(data, promise: promise)
        }
    }

    /// Waits for what is to be written. A channel whose client has closed its own side, as it may after its request,
    /// would take the end of ours for the end of all, and cut the answer. Nor does whoever made an answer cut the time
    /// that the client has for it.
    func close(context: ChannelHandlerContext, mode: CloseMode, promise: EventLoopPromise<Void>?) {
        if mode == .all, isEnding, !isDraining { return context.channel.closeFuture.cascade(to: promise) }
        guard mode == .output, let written else { return context.close(mode: mode, promise: promise) }
        written.assumeIsolated().whenComplete { _ in context.close(mode: mode, promise: promise) }
    }

    private func answered(_ channel: any Channel) {
        // An answer that had begun before the stop did not say that it is the last one: more may be on its way.
        if isLast { end(channel) } else { wait(channel) }
    }

    private func wait(_ channel: any Channel) {
        waitingSince = .now()
        look(channel)
    }

    /// Ends the connection when its client has had its time; otherwise looks again later.
    private func look(_ channel: any Channel) {
        guard unanswered == 0, !isLast, channel.isActive else { return }
        let limit = hasBegun ? limits.restOfRequest : hadRequest ? limits.nextRequest : limits.firstRequest
        let rest = waitingSince + limit - .now()
        if rest > .zero {
            later(rest, channel, look)
        } else if rest > .zero - limits.firstRequest, Self.isReadable(channel) {
            // What has arrived is read before the next look.
            later(.milliseconds(20), channel, look)
        } else {
            end(channel)
        }
    }

    private func end(_ channel: any Channel) {
        guard !isEnding else { return }
        isEnding = true
        isLast = true
        hearNoMore()
        // Behind an early answer, the rest of the request is on its way.
        let silence = hasBegun ? limits.silence : limits.lastAnswer
        let closed = channel.eventLoop.makePromise(of: Void.self)
        // Only when everything is written; a client that reads slowly gets its answer.
        closed.futureResult.assumeIsolated().whenComplete { _ in
            self.lastBytes = .now()
            self.linger(channel, silence: silence, until: .now() + self.limits.lastBytes)
        }
        channel.close(mode: .output, promise: closed)
    }

    /// Closes the connection when its client has had time to see the answer: one that is still sending looks at answers
    /// only when it is done.
    private func linger(_ channel: any Channel, silence: TimeAmount, until deadline: NIODeadline) {
        later(limits.lastAnswer, channel) { channel in
            let now = NIODeadline.now()
            if self.lastBytes + silence <= now || self.isDraining || now >= deadline {
                self.context?.close(promise: nil)
            } else {
                self.linger(channel, silence: silence, until: deadline)
            }
        }
    }

    private func later(_ delay: TimeAmount, _ channel: any Channel, _ body: @escaping (any Channel) -> Void) {
        channel.eventLoop.assumeIsolated().scheduleTask(in: delay) { body(channel) }
    }

    /// The client would go on in another protocol. It is answered as if it had not asked for that, which a server may
    /// (RFC 9110, section 7.8), but whether it speaks HTTP afterwards cannot be told. To HTTP/1.0, only the end of the
    /// connection tells the end of an answer whose length is not known.
    private static func endsHTTP(_ head: HTTPRequestHead) -> Bool {
        head.method == .CONNECT || head.headers.contains(name: "Upgrade") || head.version != .http1_1
    }

    private static func isReadable(_ channel: any Channel) -> Bool {
        let count = try? channel.pipeline.syncOperations.withUnsafeTransportIfAvailable(of: NIOBSDSocket.Handle.self) {
            var byte: UInt8 = 0
            return recv($0, &byte, 1, Int32(MSG_PEEK) | Int32(MSG_DONTWAIT))
        }
        return count == 1
    }
}

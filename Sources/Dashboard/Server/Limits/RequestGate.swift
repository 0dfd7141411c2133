import NIOCore
import NIOHTTP1

/// Lets good requests through, and answers others itself: once, when all before them are answered, and as the last of
/// their connection.
///
/// It stands behind ``ConnectionDrain``, which ends the connection, and before everything that makes requests of parts.
final class RequestGate: ChannelDuplexHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias InboundOut = HTTPServerRequestPart
    typealias OutboundIn = HTTPServerResponsePart
    typealias OutboundOut = HTTPServerResponsePart

    private let limits: RequestLimits
    private let drain: ConnectionDrain
    private let refusals: Refusals
    private let date: DateHeader
    private var context: ChannelHandlerContext?
    /// Requests that were let through, and whose answers are not complete.
    private var unanswered = 0
    /// The answer to the oldest of them has begun.
    private var isAnswering = false
    /// The end of the newest one has not come.
    private var isReading = false
    private var bodyLimit = 0
    private var received = 0
    private var isHeadOnly = false
    private var isForProgram = false
    /// Nothing more is let through.
    private var refusal: RefusalReason?
    /// Nothing more is let out.
    private var isOver = false
    private var hasLineEnded = false

    init(_ limits: RequestLimits, drain: ConnectionDrain, refusals: Refusals, date: DateHeader) {
        self.limits = limits
        self.drain = drain
        self.refusals = refusals
        self.date = date
    }

    func handlerAdded(context: ChannelHandlerContext) { self.context = context }
    func handlerRemoved(context: ChannelHandlerContext) { self.context = nil }

    /// The first bytes of a request, or more of them: all that is known when the parser refuses them.
    func bytesArrived(_ bytes: ByteBuffer, isFirst: Bool) {
        let view = bytes.readableBytesView
        if isFirst {
            isForProgram = view.prefix(24).firstRange(of: " /api/".utf8) != nil
            isHeadOnly = view.starts(with: "HEAD ".utf8)
            hasLineEnded = false
        }
        if !hasLineEnded { hasLineEnded = view.firstIndex(of: UInt8(ascii: "\n")) != nil }
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard refusal == nil else { return }
        switch unwrapInboundIn(data) {
        case .head(let head):
            isForProgram = APIOperation.isForPrograms(head.uri.prefix { $0 != "?" })
            isHeadOnly = head.method == .HEAD
            if let reason = RequestHeadRules.refusal(of: head, limits) { return refuse(reason) }
            bodyLimit = limits.bodyLimit(head)
            received = 0
            if let length = head.headers.first(name: "Content-Length"), Int(length).map({ $0 > bodyLimit }) ?? true {
                return refuse(.bodySize)
            }
            isReading = true
            unanswered += 1
            // Nobody is made to hold what a client sends faster than it is answered (RFC 9112, section 9.3.2).
            if unanswered == limits.pipelined { drain.finish(context.channel) }
        case .body(let bytes):
            received += bytes.readableBytes
            guard received <= bodyLimit else { return refuse(.bodySize) }
        case .end: isReading = false
        }
        context.fireChannelRead(data)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        guard let error = error as? HTTPParserError else {
            // To a route, a connection that broke is a body that ended too early.
            if isReading { refuse(.incomplete) }
            return context.fireErrorCaught(error)
        }
        switch error {
        case .headerOverflow: refuse(hasLineEnded ? .headerSize : .targetLength)
        case .invalidEOFState, .closedConnection: refuse(.incomplete)
        case .unexpectedContentLength, .invalidContentLength, .invalidChunkSize: refuse(.framing)
        default: refuse(.syntax)
        }
    }

    /// Refuses the request that is being read, or the next one.
    func refuse(_ reason: RefusalReason) {
        guard refusal == nil, let context else { return }
        refusal = reason
        refusals.record(reason, client: context.remoteAddress?.ipAddress ?? "unix")
        drain.hearNoMore()
        takeTurn(context)
        // Who waits for the rest of the body must not take what came for the whole.
        if isReading { context.fireErrorCaught(HTTPParserError.invalidEOFState) }
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        // To the route, its answer went out; there is nothing it could do about that.
        guard !isOver else {
            promise?.succeed()
            return
        }
        switch unwrapOutboundIn(data) {
        case .head(let head) where head.status.code >= 200:
            isAnswering = true
            // Nobody reads a large body to its end only to throw it away.
            if isReading, unanswered == 1, bodyLimit > limits.body { drain.finish(context.channel) }
            context.write(data, promise: promise)
        case .end:
            unanswered -= 1
            isAnswering = false
            context.write(data, promise: promise)
            if refusal != nil { takeTurn(context) }
        default: context.write(data, promise: promise)
        }
    }

    /// Answers when it is the turn of the refused request.
    private func takeTurn(_ context: ChannelHandlerContext) {
        guard let refusal, !isOver else { return }
        let earlier = isReading ? unanswered - 1 : unanswered
        if earlier < 0 {
            // It was answered before it was read.
            isOver = true
            drain.finish(context.channel)
        } else if earlier == 0, isReading, isAnswering {
            drain.finish(context.channel)
        } else if earlier == 0 {
            isOver = true
            guard let status = refusal.status else { return drain.finish(context.channel) }
            let answer = RefusalAnswer(refusal, status: status, isForProgram: isForProgram, date: date.value)
            context.write(wrapOutboundOut(.head(answer.head)), promise: nil)
            if !isHeadOnly { context.write(wrapOutboundOut(.body(.byteBuffer(answer.body))), promise: nil) }
            context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
        }
    }
}

import NIOCore
import NIOHTTP1

/// Ends what lasts too long: a request that does not come to its end, and a connection without a request.
///
/// It stands between ``ConnectionDrain`` and ``RequestGate``. Nothing is scheduled for a request that arrives at once.
final class RequestTimer: ChannelDuplexHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias InboundOut = HTTPServerRequestPart
    typealias OutboundIn = HTTPServerResponsePart
    typealias OutboundOut = HTTPServerResponsePart

    private enum Phase {
        case between, head, body
        /// With the bytes that had come when the present ``RequestLimits/window`` began.
        case largeBody(Int)
    }

    private let limits: RequestLimits
    private let drain: ConnectionDrain
    private let gate: RequestGate
    private let activity: ConnectionActivity
    private var phase = Phase.between
    private var unanswered = 0
    private var received = 0
    /// The system was asked for more bytes, and none have come: it is the client who is waited for.
    private var isClientsTurn = false
    private var lastBytes = NIODeadline.now()
    private var due = NIODeadline.distantFuture
    private var scheduled: (task: Scheduled<Void>, time: NIODeadline)?

    init(_ limits: RequestLimits, drain: ConnectionDrain, gate: RequestGate, activity: ConnectionActivity) {
        self.limits = limits
        self.drain = drain
        self.gate = gate
        self.activity = activity
    }

    func handlerAdded(context: ChannelHandlerContext) {
        due = .now() + limits.idle
        schedule(context)
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        scheduled?.task.cancel()
        scheduled = nil
    }

    /// Everything that has come belongs to requests that are complete.
    var isBetweenRequests: Bool {
        if case .between = phase { true } else { false }
    }

    /// - Returns: true for the first bytes of a request.
    func bytesArrived() -> Bool {
        isClientsTurn = false
        lastBytes = .now()
        guard case .between = phase else { return false }
        phase = .head
        due = lastBytes + limits.headTime
        activity.isIdle = false
        return true
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head):
            unanswered += 1
            let isLarge = limits.bodyLimit(head) > limits.body
            phase = isLarge ? .largeBody(0) : .body
            received = 0
            due = lastBytes + (isLarge ? limits.window : limits.bodyTime)
        case .body(let bytes): received += bytes.readableBytes
        case .end: phase = .between
        }
        context.fireChannelRead(data)
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        if case .between = phase {} else { schedule(context) }
        context.fireChannelReadComplete()
    }

    func read(context: ChannelHandlerContext) {
        if !isClientsTurn {
            isClientsTurn = true
            if case .between = phase {} else { due = due + (.now() - lastBytes) }
        }
        context.read()
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        context.write(data, promise: promise)
        guard case .end = unwrapOutboundIn(data) else { return }
        unanswered = max(0, unanswered - 1)
        guard unanswered == 0 else { return }
        switch phase {
        case .between:
            due = .now() + limits.idle
            activity.isIdle = true
        case .head: due = .now() + limits.headTime
        case .body, .largeBody: return
        }
        schedule(context)
    }

    private func schedule(_ context: ChannelHandlerContext) {
        if let scheduled, scheduled.time <= due { return }
        scheduled?.task.cancel()
        let task = context.eventLoop.assumeIsolated().scheduleTask(deadline: due) {
            self.scheduled = nil
            self.look(context)
        }
        scheduled = (task, due)
    }

    private func look(_ context: ChannelHandlerContext) {
        guard context.channel.isActive, !drain.isDeaf else { return }
        guard due <= .now() else { return schedule(context) }
        switch phase {
        case .between where unanswered > 0: postpone(limits.idle, context)
        case .between:
            if context.channel.unwrittenBytes > 0 {
                postpone(limits.idle, context)
            } else {
                drain.finish(context.channel)
            }
        case .head: unanswered > 0 || !isClientsTurn ? postpone(limits.headTime, context) : gate.refuse(.slowRequest)
        case .body: unanswered > 1 || !isClientsTurn ? postpone(limits.bodyTime, context) : gate.refuse(.slowRequest)
        case .largeBody(let before):
            let isLate = unanswered <= 1 && isClientsTurn && received - before < limits.windowBytes
            if isLate { return gate.refuse(.slowRequest) }
            phase = .largeBody(received)
            postpone(limits.window, context)
        }
    }

    private func postpone(_ time: TimeAmount, _ context: ChannelHandlerContext) {
        due = .now() + time
        schedule(context)
    }
}

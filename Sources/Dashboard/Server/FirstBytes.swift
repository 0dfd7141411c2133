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
        let bytes = unwrapInboundIn(data)
        let isBlank = timer.isBetweenRequests && bytes.readableBytesView.allSatisfy(Self.lineEnds.contains)
        drain.bytesArrived(beginRequest: !isBlank)
        guard !drain.isDeaf else { return }
        if !isBlank { gate.bytesArrived(bytes, isFirst: timer.bytesArrived()) }
        context.fireChannelRead(data)
    }

    /// Some clients send them behind the body of a form; they begin no request (RFC 9112, section 2.2).
    private static let lineEnds: [UInt8] = [UInt8(ascii: "\r"), UInt8(ascii: "\n")]

    func channelReadComplete(context: ChannelHandlerContext) {
        context.fireChannelReadComplete()
        // Nobody behind has to be asked whether there is room for it.
        if drain.isDeaf { context.read() }
    }
}

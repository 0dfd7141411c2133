import NIOCore

/// Tells a ``ConnectionDrain`` of bytes before they are taken apart: a request whose head is not complete is no request
/// to any handler behind the decoder, but its client has begun to speak. Bytes behind the last request go no further.
final class FirstBytes: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer

    private let drain: ConnectionDrain

    init(_ drain: ConnectionDrain) {
        self.drain = drain
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard !drain.isDeaf else { return }
        drain.bytesArrived()
        context.fireChannelRead(data)
    }
}

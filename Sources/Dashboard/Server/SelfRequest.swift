import NIOCore
import NIOPosix

/// Asks the server's own listener for `/livez`, the way any client would.
enum SelfRequest {
    struct UnexpectedAnswer: Error {}

    private static let timeout = TimeAmount.seconds(5)

    /// - Throws: when there is no answer within five seconds, or not the right one.
    static func send(to address: SocketAddress) async throws {
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .connectTimeout(timeout)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(IdleStateHandler(readTimeout: timeout))
                    try channel.pipeline.syncOperations.addHandler(CloseWhenIdle())
                }
            }
            .connect(to: address) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
                }
            }
        try await channel.executeThenClose { inbound, outbound in
            try await outbound.write(
                ByteBuffer(string: "GET /livez HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
            for try await answer in inbound {
                guard answer.readableBytesView.starts(with: "HTTP/1.1 200".utf8) else { throw UnexpectedAnswer() }
                return
            }
            throw UnexpectedAnswer()
        }
    }

    private final class CloseWhenIdle: ChannelInboundHandler {
        typealias InboundIn = ByteBuffer

        func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
            if event is IdleStateHandler.IdleStateEvent { context.close(promise: nil) }
        }
    }
}

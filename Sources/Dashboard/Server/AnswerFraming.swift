import NIOCore
import NIOHTTP1

/// Lets a client know where an answer ends when its length is not known before. NIO's encoder knows nothing of the
/// request: it would send the end of a chunked body behind the head that answers HEAD, which the client takes for the
/// beginning of its next answer, and chunks to a client of HTTP/1.0, which must get none (RFC 9112, sections 6.1 and 6.3).
///
/// It stands next to the decoder, before ``ConnectionDrain``, which closes the connection behind an answer to HTTP/1.0.
final class AnswerFraming: ChannelDuplexHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias InboundOut = HTTPServerRequestPart
    typealias OutboundIn = HTTPServerResponsePart
    typealias OutboundOut = HTTPServerResponsePart

    private struct Asked {
        let isHead: Bool
        let knowsChunks: Bool
    }

    /// What is not answered, the oldest first.
    private var asked = CircularBuffer<Asked>()

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        if case .head(let head) = unwrapInboundIn(data) {
            asked.append(Asked(isHead: head.method == .HEAD, knowsChunks: head.version == .http1_1))
        }
        context.fireChannelRead(data)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        switch unwrapOutboundIn(data) {
        case .head(var head) where asked.first?.knowsChunks == false && !head.headers.contains(name: "Content-Length"):
            head.version = .http1_0
            context.write(wrapOutboundOut(.head(head)), promise: promise)
        case .body where asked.first?.isHead == true:
            context.write(Self.nothing, promise: promise)
        case .end:
            let isHead = asked.popFirst()?.isHead == true
            context.write(isHead ? Self.nothing : data, promise: promise)
        default: context.write(data, promise: promise)
        }
    }

    /// No byte at all; what is told to who waits for it comes in its turn.
    private static var nothing: NIOAny { NIOAny(HTTPServerResponsePart.body(.byteBuffer(ByteBuffer()))) }
}

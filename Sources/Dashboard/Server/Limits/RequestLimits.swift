import NIOCore
import NIOHTTP1

/// What a client may send, how long it may take for it, and how slowly it may take what it asked for.
struct RequestLimits: Sendable {
    /// Bytes of path and query together. Names of 10,000 characters have pages, too; nginx takes 8 KB.
    var target = 12 << 10
    /// Bytes of a request's line and header fields together.
    var head = 16 << 10
    var fields = 100
    /// Requests that may wait for their answers on one connection; the last of them is the last of the connection. Some
    /// thousand fit into what is read from it at once.
    var pipelined = 32
    /// Bytes of a body.
    var body = 1 << 20
    /// Bytes of a body where that is not enough, by method and path: `POST /api/database/import`. Such a body has no
    /// deadline; it has to go on at the pace of ``window``.
    var largeBodies: [String: Int] = [:]
    /// From the first byte of a request to the end of its head.
    var headTime = TimeAmount.seconds(10)
    /// From the end of the head to the end of the body. None of these times runs while it is the server that does not
    /// read.
    var bodyTime = TimeAmount.seconds(30)
    /// How long a connection may be without a request. Without an end, a client that vanished would hold a descriptor
    /// until the next restart. The time counts from when the client has taken the last answer.
    var idle = TimeAmount.seconds(300)
    /// In this time a client must take, or with a large body send, ``windowBytes``, or all there is.
    ///
    /// The time cannot be much smaller. Linux enlarges what it keeps for a client on this host, such as nginx, while that
    /// one is fast, and then takes some 280 KB at once and nothing more until those are gone: at 3 KB/s, 80 seconds were
    /// measured between two steps.
    var window = TimeAmount.seconds(180)
    var windowBytes = 16 << 10

    /// Bytes that the body of this request may have.
    func bodyLimit(_ head: HTTPRequestHead) -> Int {
        guard !largeBodies.isEmpty, head.method != .GET else { return body }
        return largeBodies["\(head.method.rawValue) \(head.uri.prefix { $0 != "?" })"] ?? body
    }
}

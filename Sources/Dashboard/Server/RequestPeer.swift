import HTTPTypes
import Hummingbird
import NIOCore

/// Who is at the other end of the connection that a request came by.
///
/// A proxy on this host, such as nginx by our site, says of whom it asks in headers. They count only when the connection
/// comes from this host: what a client says of itself counts for nothing.
struct RequestPeer: Sendable, Equatable {
    /// That of the request which this task answers; nil for requests that came by no connection.
    @TaskLocal static var current: RequestPeer?

    /// The numeric address; nil for a Unix socket.
    let address: String?
    /// True for a process of this host.
    let isLocal: Bool

    init(address: String?) {
        self.address = address
        isLocal = address.map { $0 == "::1" || $0.hasPrefix("127.") || $0.hasPrefix("::ffff:127.") } ?? true
    }

    /// - Parameter remote: as the channel knows it; nil when the connection is gone already.
    init?(_ remote: SocketAddress?) {
        guard let remote else { return nil }
        self.init(address: remote.ipAddress)
    }

    /// True when the client came to our proxy by https.
    static func isSecure(_ request: Request) -> Bool {
        current?.isLocal == true && request.headers.value(of: "X-Forwarded-Proto")?.lowercased() == "https"
    }

    /// The client's address for logs and limits: the last one our proxy names, else that of the connection.
    static func clientAddress(of request: Request) -> String {
        guard let current else { return "unknown" }
        let forwarded = request.headers.value(of: "X-Forwarded-For")?.split(separator: ",").last
            .map { String($0.filter { $0 != " " }) }
        // Only an address may get into the log.
        if current.isLocal, let forwarded, NumericAddress.bytes(of: forwarded) != nil { return forwarded }
        return current.address ?? "unix"
    }
}

extension HTTPFields {
    /// A field that has no constant of its own; nil also for what cannot be a name.
    func value(of name: String) -> String? { HTTPField.Name(name).flatMap { self[$0] } }
}

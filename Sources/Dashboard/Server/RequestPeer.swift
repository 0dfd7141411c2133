import HTTPTypes
import Hummingbird
import NIOCore
import Operations

/// Who is at the other end of the connection that a request came by.
///
/// A proxy, such as nginx by our site, says of whom it asks in headers. They count only when the connection comes from
/// one that is trusted: what a client says of itself counts for nothing.
struct RequestPeer: Sendable, Equatable {
    /// That of the request which this task answers; nil for requests that came by no connection.
    @TaskLocal static var current: RequestPeer?

    /// The numeric address; nil for a Unix socket.
    let address: String?
    /// True for a trusted proxy, and for whoever reached our Unix socket.
    let isTrusted: Bool
    private let proxies: TrustedProxies

    init(address: String?, trusting proxies: TrustedProxies = .thisHost) {
        self.address = address
        self.proxies = proxies
        isTrusted = address.map { NumericAddress.bytes(of: $0).map(proxies.contains) ?? false } ?? true
    }

    /// - Parameter remote: as the channel knows it; nil when the connection is gone already.
    init?(_ remote: SocketAddress?, trusting proxies: TrustedProxies) {
        guard let remote else { return nil }
        self.init(address: remote.ipAddress, trusting: proxies)
    }

    /// True when the client came to our proxy by https.
    static func isSecure(_ request: Request) -> Bool {
        guard current?.isTrusted == true, let text = protocolName.flatMap({ request.headers[$0] }) else { return false }
        return text.split(separator: ",").last.map { $0.filter { $0 != " " }.lowercased() } == "https"
    }

    /// The client's address for logs and limits.
    static func clientAddress(of request: Request) -> String {
        current?.client(request.headers) ?? "unknown"
    }

    /// The last address that no trusted proxy has, going through `X-Forwarded-For` from its end: each proxy appends whom
    /// it asks for, and what stands before the word of the first that is not trusted, anybody may have written.
    func client(_ fields: HTTPFields) -> String {
        var client = address ?? "unix"
        guard isTrusted, let forwarded = Self.forwardedFor.flatMap({ fields[$0] }) else { return client }
        for hop in forwarded.split(separator: ",", omittingEmptySubsequences: false).reversed() {
            let text = hop.filter { $0 != " " && $0 != "\t" }
            // Only an address may get into the log.
            guard let bytes = NumericAddress.bytes(of: text) else { break }
            client = text
            guard proxies.contains(bytes) else { break }
        }
        return client
    }

    private static let forwardedFor = HTTPField.Name("X-Forwarded-For")
    private static let protocolName = HTTPField.Name("X-Forwarded-Proto")
}

extension HTTPFields {
    /// A field that has no constant of its own; nil also for what cannot be a name.
    func value(of name: String) -> String? { HTTPField.Name(name).flatMap { self[$0] } }
}

/// What a server answered to a ``Probe``.
public struct ProbeAnswer: Sendable, Equatable {
    /// The HTTP status, whatever it is.
    public var status: Int
    public var body: [UInt8]
    /// Until when the server's own certificate is good; UTC seconds, nil without TLS.
    public var certificateEnd: Int64?

    public init(status: Int, body: [UInt8], certificateEnd: Int64? = nil) {
        self.status = status
        self.body = body
        self.certificateEnd = certificateEnd
    }
}

/// Why a ``Probe`` had no answer.
public enum ProbeFailure: Error, Sendable, Equatable {
    /// This user may not use the Unix socket.
    case notPermitted
    /// The server could not prove with a certificate who it is; in libcurl's words.
    case untrusted(String)
    /// No answer came, or none that could be understood; in libcurl's words.
    case unreachable(String)
}

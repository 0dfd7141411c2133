internal import CCurl
import Dispatch
import Glibc

/// One short question to a server, to see whether and how it answers. Redirects are answers like any other.
public struct Probe: Sendable {
    private let url: String
    private let socket: String?
    private let usesProxy: Bool
    private let wantsBody: Bool
    private let authorities: String?
    private let timeout: Duration

    /// - Parameters:
    ///   - url: an `http` or `https` address.
    ///   - socket: the Unix socket to ask instead of the address's host; nil for none.
    ///   - usesProxy: goes the way that the environment's proxy variables say.
    ///   - wantsBody: asks for the whole answer and not only for its head. An answer over a million bytes is none.
    ///   - authorities: file of the certificates to trust instead of the system's.
    ///   - timeout: for everything together, at least a millisecond.
    public init(
        url: String, socket: String? = nil, usesProxy: Bool, wantsBody: Bool = true, authorities: String? = nil,
        timeout: Duration = .seconds(5)
    ) {
        self.url = url
        self.socket = socket
        self.usesProxy = usesProxy
        self.wantsBody = wantsBody
        self.authorities = authorities
        self.timeout = timeout
    }

    /// - Throws: ``ProbeFailure``
    public func run() async throws(ProbeFailure) -> ProbeAnswer {
        let result: Result<ProbeAnswer, ProbeFailure> = await withCheckedContinuation { continuation in
            // libcurl blocks, and the threads of Swift's tasks are few.
            DispatchQueue(label: "Fetch.Probe").async { continuation.resume(returning: perform()) }
        }
        return try result.get()
    }

    private func perform() -> Result<ProbeAnswer, ProbeFailure> {
        guard (try? CurlLibrary.start()) != nil, let handle = CurlHandle() else {
            return .failure(.unreachable("the transfer library could not be started"))
        }
        handle.allowOnlyHTTP()
        handle.set(CURLOPT_URL, url)
        if let socket { handle.set(CURLOPT_UNIX_SOCKET_PATH, socket) }
        if !usesProxy { handle.set(CURLOPT_NOPROXY, "*") }
        if let authorities { handle.set(CURLOPT_CAINFO, authorities) }
        if !wantsBody { handle.set(CURLOPT_NOBODY, 1) }
        handle.set(CURLOPT_CERTINFO, 1)
        handle.set(CURLOPT_TIMEOUT_MS, timeout.wholeMilliseconds)
        handle.set(CURLOPT_NOSIGNAL, 1)
        let body = ProbeBody()
        let code = handle.perform(keepingIn: body)
        switch code {
        case CURLE_OK:
            return .success(
                ProbeAnswer(
                    status: handle.longNumber(CURLINFO_RESPONSE_CODE), body: body.bytes,
                    certificateEnd: CertificateDate.end(in: handle.certificateLines)))
        case CURLE_PEER_FAILED_VERIFICATION: return .failure(.untrusted(handle.failureText(code)))
        case CURLE_COULDNT_CONNECT where handle.longNumber(CURLINFO_OS_ERRNO) == Int(EACCES):
            return .failure(.notPermitted)
        default: return .failure(.unreachable(handle.failureText(code)))
        }
    }
}

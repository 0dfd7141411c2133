internal import CCurl

/// Why a request has no answer.
struct LinkFailure: Error, Equatable {
    var kind: LinkKind
    var message: String
    /// Whether it may be otherwise a little later.
    var mayPass = false
    /// Whether every other link of the host would fail alike.
    var concernsHost = false
    /// Whether the server hung up on the request: some do so on HEAD.
    var isHangUp = false
    /// Whether nothing at all can be asked like this: the proxy, or libcurl, is at fault.
    var endsCheck = false

    init(kind: LinkKind, message: String) {
        self.kind = kind
        self.message = ServerText.plain(message)
    }

    /// - Parameters:
    ///   - text: what libcurl says.
    ///   - isConnected: whether the request could be sent.
    ///   - proxyStatus: what the proxy answered to the wish for a tunnel; zero when it did not, `nil` without a proxy.
    init(_ code: CURLcode, text: String, isConnected: Bool, proxyStatus: Int?) {
        let kind = Self.kind(of: code, text: text)
        let words =
            ConnectionFailure.plainWords(for: code)
            ?? (kind == .tls ? "the certificate could not be verified" : "the answer cannot be understood")
        self.init(kind: kind, message: "\(words.prefix(1).uppercased())\(words.dropFirst()): \(text.trimmingDots).")
        switch kind {
        case .dns, .timeout, .refused: mayPass = true
        // A handshake that broke may pass; a certificate that is not good does not.
        case .tls: mayPass = code == CURLE_SSL_CONNECT_ERROR
        default: break
        }
        concernsHost = kind == .dns || kind == .tls || kind == .timeout || (kind == .refused && !isConnected)
        isHangUp = isConnected && kind == .refused
        if code == CURLE_FAILED_INIT || code == CURLE_OUT_OF_MEMORY { endsCheck = true }
        guard let proxyStatus else { return }
        if code == CURLE_COULDNT_RESOLVE_PROXY || code == CURLE_COULDNT_CONNECT || proxyStatus == 407 {
            endsCheck = true
        } else if proxyStatus >= 300 {
            message = "The proxy made no connection (its status is \(proxyStatus))."
            concernsHost = true
            isHangUp = false
        }
    }

    private static func kind(of code: CURLcode, text: String) -> LinkKind {
        switch code {
        case CURLE_COULDNT_RESOLVE_HOST: .dns
        // libcurl has one code for all that takes too long.
        case CURLE_OPERATION_TIMEDOUT: text.hasPrefix("Resolving timed out") ? .dns : .timeout
        case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CONNECT_ERROR, CURLE_SSL_ISSUER_ERROR, CURLE_SSL_CIPHER,
            CURLE_SSL_INVALIDCERTSTATUS, CURLE_SSL_CACERT_BADFILE:
            .tls
        case CURLE_URL_MALFORMAT: .badURL
        case CURLE_COULDNT_CONNECT, CURLE_PROXY, CURLE_COULDNT_RESOLVE_PROXY, CURLE_GOT_NOTHING, CURLE_SEND_ERROR,
            CURLE_RECV_ERROR, CURLE_PARTIAL_FILE:
            .refused
        default: .serverError
        }
    }
}

extension String {
    /// Without the dots at its end, where a sentence puts its own.
    fileprivate var trimmingDots: Substring { self[..<(lastIndex { $0 != "." }.map(index(after:)) ?? startIndex)] }
}

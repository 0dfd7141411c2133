internal import CCurl

/// The failures of the network, all of which may pass by themselves.
enum ConnectionFailure {
    /// What happened, in plain words; `nil` when `code` is not a failure of the network.
    static func plainWords(for code: CURLcode) -> String? {
        switch code {
        case CURLE_COULDNT_RESOLVE_HOST: "the server's name could not be looked up"
        case CURLE_COULDNT_RESOLVE_PROXY: "the proxy's name could not be looked up"
        case CURLE_COULDNT_CONNECT: "no connection could be made"
        case CURLE_PROXY: "the proxy could not be used"
        case CURLE_OPERATION_TIMEDOUT: "it took too long"
        case CURLE_SSL_CONNECT_ERROR: "no secure connection could be made"
        case CURLE_PARTIAL_FILE: "the connection ended before the whole file had arrived"
        case CURLE_GOT_NOTHING: "the server closed the connection without an answer"
        case CURLE_SEND_ERROR, CURLE_RECV_ERROR: "the connection broke"
        case CURLE_HTTP2, CURLE_HTTP2_STREAM: "the connection broke inside HTTP/2"
        default: nil
        }
    }
}

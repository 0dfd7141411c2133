import NIOHTTP1

/// Why a request, or a whole connection, is not served.
enum RefusalReason: String, Sendable, CaseIterable {
    /// What the parser does not take for HTTP.
    case syntax
    /// Ended in the middle.
    case incomplete
    /// More than one length, or a transfer coding that is not `chunked` alone: what one server takes for a body, another
    /// takes for the next request (RFC 9112, section 11.2).
    case framing
    /// No `Host`, more than one, or no proper one (RFC 9112, section 3.2).
    case host
    case escape
    /// A control character in the path, plain or percent-encoded.
    case control
    case targetLength = "target_length"
    case headerSize = "header_size"
    case bodySize = "body_size"
    /// It did not come in time.
    case slowRequest = "slow_request"
    /// It does not take the answer.
    case slowReader = "slow_reader"
    /// Too many connections from one address.
    case address
    /// Too many connections of all.
    case crowded

    /// Nil where nothing is answered.
    var status: HTTPResponseStatus? {
        switch self {
        case .syntax, .incomplete, .framing, .host, .escape, .control: .badRequest
        case .targetLength: .uriTooLong
        case .headerSize: .requestHeaderFieldsTooLarge
        case .bodySize: .payloadTooLarge
        case .slowRequest: .requestTimeout
        case .slowReader, .address, .crowded: nil
        }
    }

    /// What the client is told, or the log where it is told nothing.
    var text: String {
        switch self {
        case .syntax: "The request is no proper HTTP."
        case .incomplete: "The request ended before it was complete."
        case .framing: "The request does not say clearly how long its body is."
        case .host: "The request needs one Host field that names this server."
        case .escape: "The address holds a broken percent-encoding."
        case .control: "The path holds a control character."
        case .targetLength: "The address is too long."
        case .headerSize: "The request's header fields are too large."
        case .bodySize: "The request is larger than what is accepted here."
        case .slowRequest: "The request did not arrive in time."
        case .slowReader: "The answer was not taken in time."
        case .address: "There are too many connections from this address."
        case .crowded: "There are too many connections."
        }
    }
}

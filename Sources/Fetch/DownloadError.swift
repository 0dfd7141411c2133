/// Why a download failed. Addresses in it never hold a user name or password.
public enum DownloadError: Error, Sendable, Equatable {
    /// The address is not a well-formed `http` or `https` address.
    case unsupportedURL(String)

    /// The server redirected to an address that is not a well-formed `http` or `https` address.
    case unsupportedRedirect(url: String, target: String)

    /// The server redirected more often than ``DownloadLimits/maximumRedirects`` allows.
    case tooManyRedirects(url: String, limit: Int)

    /// No complete answer came: the name was not found, no connection was made, it broke, or time ran out.
    case unreachable(url: String, reason: String, attempts: Int)

    /// The server could not prove with a certificate who it is.
    case untrusted(url: String, reason: String)

    /// The server answered with a status that brings no file.
    case status(Int, url: String, attempts: Int)

    /// The server answered "not modified" to a request that set no condition.
    case unexpectedNotModified(url: String)

    /// The server's answer breaks the rules of HTTP or of its own content encoding.
    case invalidResponse(url: String, reason: String)

    /// The file is larger than ``DownloadLimits/maximumSize``, in bytes.
    case tooLarge(url: String, limit: Int64)

    /// The file could not be written; the number is the system's `errno`.
    case storing(errno: Int32)

    /// The transfer library could not be started or set up.
    case unavailable(reason: String)

    /// Whether the same download may well succeed later with nobody changing anything. Exactly these errors are
    /// retried within one download.
    public var isTemporary: Bool {
        switch self {
        case .unreachable: true
        case .status(let status, _, _): Self.temporaryStatuses.contains(status)
        default: false
        }
    }

    /// Time-out, too early, too many requests, and the server's own troubles (RFC 9110, sections 15.5.9 and 15.6;
    /// RFC 8470, section 5.2; RFC 6585, section 4).
    private static let temporaryStatuses: Set<Int> = [408, 425, 429, 500, 502, 503, 504]
}

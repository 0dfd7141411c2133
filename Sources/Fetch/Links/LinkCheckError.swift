/// Why links cannot be checked at all.
public enum LinkCheckError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The configured proxy cannot be used.
    case proxy(reason: String)
    /// libcurl cannot be used, or the memory is at its end.
    case unavailable(reason: String)

    public var description: String {
        switch self {
        case .proxy(let reason): "Links cannot be checked, because the proxy for it cannot be used. \(reason)"
        case .unavailable(let reason): "Links cannot be checked: \(reason)"
        }
    }
}

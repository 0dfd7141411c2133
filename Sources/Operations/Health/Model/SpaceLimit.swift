/// How much of a file system should stay free.
public enum SpaceLimit: Sendable, Equatable {
    /// Per cent of its size.
    case share(Int)
    case bytes(Int64)

    /// Reads `10%`, `500MB` or `2GB` (a million and a thousand million bytes); nil for anything else.
    public init?(_ text: String) {
        let digits = text.prefix { ("0"..."9").contains($0) }
        guard let number = Int64(digits), digits.count < 8 else { return nil }
        switch text.dropFirst(digits.count) {
        case "%" where number <= 100: self = .share(Int(number))
        case "MB": self = .bytes(number * 1_000_000)
        case "GB": self = .bytes(number * 1_000_000_000)
        default: return nil
        }
    }

    /// Bytes on a file system of `size` bytes.
    public func bytes(of size: Int64) -> Int64 {
        switch self {
        case .share(let percent): size / 100 * Int64(percent)
        case .bytes(let bytes): bytes
        }
    }
}

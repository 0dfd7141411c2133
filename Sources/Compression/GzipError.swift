/// What is wrong with bytes that should be gzip.
public enum GzipError: Error, Sendable, Equatable, CustomStringConvertible {
    /// They do not begin with a gzip header.
    case notGzip
    /// They end in the middle.
    case truncated
    /// They cannot be unpacked, or the check sum over what was unpacked is another one; zlib's words.
    case damaged(String)
    /// Something that is no gzip member follows the last one.
    case trailingBytes
    case outOfMemory

    public var description: String {
        switch self {
        case .notGzip: "it is no gzip file"
        case .truncated: "it ends too early"
        case .damaged(let reason): "it cannot be unpacked (\(reason))"
        case .trailingBytes: "something else follows the compressed data"
        case .outOfMemory: "there is not enough memory to unpack it"
        }
    }
}

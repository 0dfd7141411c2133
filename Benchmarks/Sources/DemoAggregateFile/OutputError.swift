/// Why a file could not be made.
enum OutputError: Error, CustomStringConvertible {
    case noIdentifier
    case notWritable(path: String, reason: String)

    var description: String {
        switch self {
        case .noIdentifier: "the aggregate has no ID"
        case .notWritable(let path, let reason): "\(path) cannot be written: \(reason)"
        }
    }
}

/// What can go wrong with backups, in terms an operator can act on.
public enum BackupError: Error, Sendable, Equatable {
    /// There is no directory at this path.
    case noDirectory(path: String)
    /// There is no backup that could serve.
    case noBackup(String)
    /// The manifest cannot be believed.
    case badManifest(path: String, reason: String)
    /// The backup is not what it was, or not a database of ours.
    case notVerified(path: String, reason: String)
    /// Not enough room on the file system of `path`; bytes.
    case noSpace(path: String, needed: Int64, available: Int64)
    /// A file of this name is there already, with other content.
    case exists(path: String)

    /// One sentence without the path.
    public var reason: String {
        switch self {
        case .noDirectory: "the directory does not exist"
        case .noBackup(let reason): reason
        case .badManifest(_, let reason): "its manifest cannot be believed: \(reason)"
        case .notVerified(_, let reason): reason
        case .noSpace(_, let needed, let available): "it needs \(needed) bytes, \(available) are free"
        case .exists: "the name is taken by another file"
        }
    }
}

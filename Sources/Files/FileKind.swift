import Glibc

/// What has a name.
public enum FileKind: Sendable {
    case socket
    case other

    /// Of the name itself, not of what a link points to; nil when nothing has it.
    public init?(of path: String) {
        var status = stat()
        guard lstat(path, &status) == 0 else { return nil }
        self = status.st_mode & S_IFMT == S_IFSOCK ? .socket : .other
    }
}

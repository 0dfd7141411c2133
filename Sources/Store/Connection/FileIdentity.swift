import Glibc

/// Which file a path names right now, by `stat` alone: opening and closing a database file that SQLite has open in the
/// same process would drop SQLite's locks (POSIX advisory locks end with the first close).
public struct FileIdentity: Sendable, Equatable {
    private let device: UInt64
    private let inode: UInt64

    /// Nil where there is no such file, or only an empty one.
    public init?(path: String) {
        var status = stat()
        guard stat(path, &status) == 0, status.st_size > 0 else { return nil }
        device = UInt64(status.st_dev)
        inode = UInt64(status.st_ino)
    }
}

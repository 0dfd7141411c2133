import Glibc

/// Keeps others away from the files of a directory while one of them is read, changed and replaced: an exclusive `flock`
/// on the directory, because a file that is replaced takes its lock along.
enum DirectoryLock {
    /// Does `body` while no other process that asks here does. A directory that is not there keeps nobody away.
    static func hold<Result>(_ path: String, _ body: () throws -> Result) rethrows -> Result {
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return try body() }
        defer { close(descriptor) }
        while flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
        return try body()
    }
}

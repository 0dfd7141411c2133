import Files
import Glibc

/// The file that lines of the audit trail are added to, and nothing is ever taken from.
///
/// It is opened for each line: there are few, and so it does not matter when and how the file is rotated away.
struct AuditFile: Sendable {
    let path: String

    /// Adds a line in one step, which two processes may do at once.
    ///
    /// - Parameter line: without its end.
    /// - Throws: `FileError`
    func append(_ line: String) throws {
        let file = try opened()
        var status = stat()
        // The directory is the service's, and root writes here, too: nothing but a file of this one name will do.
        guard fstat(file.descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_nlink == 1 else {
            throw FileError(path, .write, code: EPERM)
        }
        // A line that was cut short, when the disk was full, must not take this one along.
        let last = try file.bytes(at: max(0, Int64(status.st_size) - 1), count: 1)
        let isWhole = last.isEmpty || last == [0x0A]
        try file.write(Array("\(isWhole ? "" : "\n")\(line)\n".utf8))
    }

    private func opened() throws -> OpenFile {
        // Not blocking, for a pipe that somebody has put there.
        let flags = O_RDWR | O_APPEND | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
        while true {
            var descriptor = open(path, flags)
            if descriptor >= 0 { return OpenFile(descriptor: descriptor, name: path) }
            guard errno == ENOENT else { throw FileError(path, .open) }
            descriptor = open(path, flags | O_CREAT | O_EXCL, 0o640)
            if descriptor < 0, errno == EEXIST { continue }
            guard descriptor >= 0 else { throw FileError(path, .create) }
            let file = OpenFile(descriptor: descriptor, name: path)
            fchmod(descriptor, 0o640)
            giveAway(file)
            return file
        }
    }

    /// A file that root has made is that of the directory's owner, who will want to write into it as well.
    private func giveAway(_ file: OpenFile) {
        var directory = stat()
        guard geteuid() == 0, stat(FilePath.directory(of: path), &directory) == 0 else { return }
        fchown(file.descriptor, directory.st_uid, directory.st_gid)
    }
}

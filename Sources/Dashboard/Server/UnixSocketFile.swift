import Glibc
import Operations

/// The file of a Unix socket, which outlives a server that was killed.
enum UnixSocketFile {
    /// Removes the file when nobody listens on it any more.
    ///
    /// - Throws: `CommandFailure` when somebody does, or when something else has this name.
    static func removeStale(_ path: String) throws {
        var status = stat()
        guard lstat(path, &status) == 0 else { return }
        guard status.st_mode & S_IFMT == S_IFSOCK else {
            throw CommandFailure(.failed, "\(path) exists and is not a socket", hint: "Choose another --socket.")
        }
        if isServed(path) {
            throw CommandFailure(.failed, "another server listens on \(path)", hint: "Choose another --socket.")
        }
        unlink(path)
    }

    private static func isServed(_ path: String) -> Bool {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8.prefix($0.count - 1)) }
        let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        return withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size)) == 0
            }
        }
    }
}

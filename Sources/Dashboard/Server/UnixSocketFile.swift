import Files
import Glibc
import NIOCore
import Operations

/// The file of a Unix socket, which outlives a server that was killed.
enum UnixSocketFile {
    /// Removes the file when nobody listens on it any more.
    ///
    /// - Throws: `CommandFailure` when somebody does, or when something else has this name.
    static func removeStale(_ path: String) throws {
        // Asked in a module without NIO, whose headers hold the same types: the compiler takes now these, now those.
        guard let kind = FileKind(of: path) else { return }
        guard kind == .socket else {
            throw CommandFailure(.failed, "\(path) exists and is not a socket", hint: "Choose another --socket.")
        }
        if try isServed(path) {
            throw CommandFailure(.failed, "another server listens on \(path)", hint: "Choose another --socket.")
        }
        unlink(path)
    }

    /// Only a refusal tells that nobody listens; a server whose queue is full lets a client wait. This one does not.
    private static func isServed(_ path: String) throws -> Bool {
        let address = ListeningAddress(try SocketAddress(unixDomainSocketPath: path))
        let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue) | Int32(SOCK_NONBLOCK.rawValue)
        let descriptor = socket(AF_UNIX, kind, 0)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        return address.connect(descriptor) || errno != ECONNREFUSED
    }
}

import Glibc
import Operations

/// The listening sockets that systemd hands to a service it starts (`sd_listen_fds(3)`).
enum InheritedSockets {
    /// Where they begin: the first descriptor after the standard streams.
    private static let first: Int32 = 3

    /// Takes the sockets over; no child of ours inherits them.
    ///
    /// - Parameters:
    ///   - environment: where `LISTEN_PID`, `LISTEN_FDS` and `LISTEN_FDNAMES` are looked for.
    ///   - process: who takes them. What is meant for another process is nothing to us.
    /// - Returns: nothing when this process was started without sockets.
    /// - Throws: `CommandFailure` when one of them is nothing to listen on.
    static func take(
        _ environment: [String: String], process: Int32 = getpid(), first: Int32 = first
    ) throws -> [InheritedSocket] {
        let sockets = try announced(environment, process: process, first: first)
        for socket in sockets { try verify(socket) }
        for socket in sockets {
            let flags = fcntl(socket.descriptor, F_GETFD)
            guard flags >= 0, fcntl(socket.descriptor, F_SETFD, flags | FD_CLOEXEC) == 0 else {
                throw unusable(socket, "it cannot be kept from programs that this one starts")
            }
        }
        return sockets
    }

    /// What the environment says, without a look at the descriptors.
    static func announced(
        _ environment: [String: String], process: Int32, first: Int32 = first
    ) throws -> [InheritedSocket] {
        guard environment["LISTEN_PID"] == "\(process)", let text = environment["LISTEN_FDS"] else { return [] }
        guard let count = Int32(text), count >= 0, count < Int32.max - first else {
            throw CommandFailure(
                .failed, "LISTEN_FDS is '\(text)', which is not a number of sockets",
                hint: "Whoever starts this program sets it, see sd_listen_fds(3); without it, --host and --port count.")
        }
        let names = environment["LISTEN_FDNAMES"]?.split(separator: ":", omittingEmptySubsequences: false) ?? []
        return (0..<count).map { number in
            let name = Int(number) < names.count ? String(names[Int(number)]) : ""
            return InheritedSocket(descriptor: first + number, name: name.isEmpty ? "unknown" : name)
        }
    }

    private static func verify(_ socket: InheritedSocket) throws {
        guard let type = option(SO_TYPE, of: socket) else {
            throw unusable(socket, errno == EBADF ? "it is not open" : "it is not a socket")
        }
        guard type == Int32(SOCK_STREAM.rawValue) else {
            throw unusable(socket, "it is a socket of another kind than a stream (TCP or Unix)")
        }
        guard option(SO_ACCEPTCONN, of: socket) == 1 else {
            throw unusable(socket, "nobody can connect to it: it is not listening")
        }
    }

    private static func option(_ name: Int32, of socket: InheritedSocket) -> Int32? {
        var value: Int32 = 0
        var length = socklen_t(MemoryLayout<Int32>.size)
        return getsockopt(socket.descriptor, SOL_SOCKET, name, &value, &length) == 0 ? value : nil
    }

    private static func unusable(_ socket: InheritedSocket, _ reason: String) -> CommandFailure {
        CommandFailure(
            .failed, "cannot listen on descriptor \(socket.descriptor) (\(socket.name)) from systemd: \(reason)",
            hint: "The socket unit needs ListenStream= and Accept=no; 'systemctl cat' shows it.")
    }
}

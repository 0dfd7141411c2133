import Glibc
import NIOPosix

/// Asks one of the server's own listeners for `/livez`, the way any client would. It uses nothing of the server's, so
/// that no blocked event loop can hold it up: plain system calls, on a thread that may wait.
enum SelfRequest {
    struct NoAnswer: Error, CustomStringConvertible {
        var address: ListeningAddress
        var description: String { "no good answer from \(address)" }
    }

    private static let seconds = 5

    /// - Throws: ``NoAnswer`` when there is none within five seconds, or not the right one.
    static func send(to address: ListeningAddress) async throws {
        let isGood = try await NIOThreadPool.singleton.runIfActive { isAnswered(by: address.reachable) }
        if !isGood { throw NoAnswer(address: address) }
    }

    private static func isAnswered(by address: ListeningAddress) -> Bool {
        let descriptor = socket(address.family, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        var limit = timeval(tv_sec: seconds, tv_usec: 0)
        for option in [SO_RCVTIMEO, SO_SNDTIMEO] {
            setsockopt(descriptor, SOL_SOCKET, option, &limit, socklen_t(MemoryLayout<timeval>.size))
        }
        guard address.connect(descriptor) else { return false }
        let request = Array("GET /livez HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".utf8)
        guard Glibc.send(descriptor, request, request.count, Int32(MSG_NOSIGNAL)) == request.count else {
            return false
        }
        var status = [UInt8](repeating: 0, count: 12)
        let count = recv(descriptor, &status, status.count, Int32(MSG_WAITALL))
        return status.prefix(max(0, count)).elementsEqual("HTTP/1.1 200".utf8)
    }
}

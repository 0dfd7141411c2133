import Glibc
import NIOPosix

/// Asks one of the server's own listeners for `/livez`, the way any client would. It uses nothing of the server's, so
/// that no blocked event loop can hold it up: plain system calls, on a thread that may wait.
enum SelfRequest {
    struct NoAnswer: Error, CustomStringConvertible {
        var address: ListeningAddress
        /// `connect: Connection refused`, `answer: timed out`, `HTTP/1.1 503`
        var reason: String
        var description: String { "no good answer from \(address): \(reason)" }
    }

    private static let seconds = 5

    /// - Throws: ``NoAnswer`` when there is none within five seconds, or not the right one.
    static func send(to address: ListeningAddress) async throws {
        let reason = try await NIOThreadPool.singleton.runIfActive { failure(of: address.reachable) }
        if let reason { throw NoAnswer(address: address, reason: reason) }
    }

    /// - Returns: why there is no good answer; nil when there is one.
    private static func failure(of address: ListeningAddress) -> String? {
        let descriptor = socket(address.family, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { return lastError("socket") }
        defer { close(descriptor) }
        var limit = timeval(tv_sec: seconds, tv_usec: 0)
        for option in [SO_RCVTIMEO, SO_SNDTIMEO] {
            setsockopt(descriptor, SOL_SOCKET, option, &limit, socklen_t(MemoryLayout<timeval>.size))
        }
        guard address.connect(descriptor) else { return lastError("connect") }
        let request = Array("GET /livez HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".utf8)
        guard Glibc.send(descriptor, request, request.count, Int32(MSG_NOSIGNAL)) == request.count else {
            return lastError("request")
        }
        var status = [UInt8](repeating: 0, count: 12)
        let count = recv(descriptor, &status, status.count, Int32(MSG_WAITALL))
        guard count >= 0 else { return lastError("answer") }
        guard count > 0 else { return "answer: the connection was closed" }
        let text = String(decoding: status.prefix(count), as: UTF8.self)
        return text == "HTTP/1.1 200" ? nil : text
    }

    /// What the last system call failed with. A socket with a time limit reports its end in one of two ways.
    private static func lastError(_ step: String) -> String {
        let code = errno
        let isLate = code == EAGAIN || code == EINPROGRESS
        return "\(step): \(isLate ? "timed out" : String(cString: strerror(code)))"
    }
}

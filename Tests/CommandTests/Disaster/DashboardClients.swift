import Foundation
import Glibc
import Synchronization
import Testing

/// Many clients that ask a dashboard on a Unix socket for page after page, each on a connection of its own, until they
/// are told to stop.
final class DashboardClients: Sendable {
    struct Answer: Sendable {
        var path: String
        var begin: ContinuousClock.Instant
        /// HTTP status; 0 when there was no whole answer.
        var status: Int
        /// What ``judge`` made of the body.
        var verdict: String
    }

    private struct State {
        var answers: [Answer] = []
        var running = 0
        var isStopping = false
        var asked = 0
    }

    private let socket: String
    private let address: @Sendable (Int) -> String
    private let judge: @Sendable (String) -> String
    private let state = Mutex(State())

    /// - Parameters:
    ///   - address: the path of the n-th page that is asked for, by whichever client.
    ///   - judge: says in a word what a page is.
    init(
        count: Int, socket: String, address: @escaping @Sendable (Int) -> String,
        judge: @escaping @Sendable (String) -> String
    ) {
        self.socket = socket
        self.address = address
        self.judge = judge
        state.withLock { $0.running = count }
        for _ in 0..<count { Thread { self.askUntilStopped() }.start() }
    }

    /// All answers so far.
    var answers: [Answer] { state.withLock { $0.answers } }

    /// Tells the clients to stop and waits until each has its last answer.
    func stop() throws -> [Answer] {
        state.withLock { $0.isStopping = true }
        try eventually("all clients have stopped") { state.withLock { $0.running == 0 } }
        return answers
    }

    private func askUntilStopped() {
        var connection = ClientConnection(socket: socket)
        while true {
            let number = state.withLock { state -> Int? in
                guard !state.isStopping else { return nil }
                state.asked += 1
                return state.asked
            }
            guard let number else { break }
            let path = address(number)
            let begin = ContinuousClock.now
            let answer = connection.get(path)
            if answer == nil { connection = ClientConnection(socket: socket) }
            let verdict = answer.map { judge($0.body) } ?? "no answer"
            state.withLock {
                $0.answers.append(Answer(path: path, begin: begin, status: answer?.status ?? 0, verdict: verdict))
            }
            // People read; without a pause fifty clients would measure the processor.
            usleep(20_000)
        }
        state.withLock { $0.running -= 1 }
    }
}

/// An HTTP/1.1 connection over a Unix socket that stays open from one request to the next.
struct ClientConnection: ~Copyable {
    private let descriptor: Int32

    init(socket path: String) {
        descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: Array(path.utf8).prefix(107)) }
        var limit = timeval(tv_sec: 20, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        // What fails here fails again with the first request.
        _ = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
    }

    deinit {
        close(descriptor)
    }

    /// - Returns: nil when the answer is not whole.
    func get(_ path: String) -> (status: Int, body: String)? {
        let request = Array("GET \(path) HTTP/1.1\r\nHost: localhost\r\n\r\n".utf8)
        guard send(descriptor, request, request.count, Int32(MSG_NOSIGNAL)) == request.count else { return nil }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            if let (head, rest) = Self.split(bytes), let length = Self.length(head), rest.count >= length {
                let words = head.split(separator: " ", maxSplits: 2)
                guard rest.count == length, words.count > 1, let status = Int(words[1]) else { return nil }
                return (status, String(decoding: rest, as: UTF8.self))
            }
            let count = recv(descriptor, &buffer, buffer.count, 0)
            guard count > 0 else { return nil }
            bytes += buffer.prefix(count)
        }
    }

    private static func split(_ bytes: [UInt8]) -> (head: String, rest: ArraySlice<UInt8>)? {
        let end = Array("\r\n\r\n".utf8)
        guard bytes.count >= 4,
            let place = (0...bytes.count - 4).first(where: { bytes[$0..<$0 + 4].elementsEqual(end) })
        else { return nil }
        return (String(decoding: bytes[..<place], as: UTF8.self), bytes[(place + 4)...])
    }

    private static func length(_ head: String) -> Int? {
        for line in head.split(whereSeparator: \.isNewline) {
            let parts = line.split(separator: ":", maxSplits: 1)
            if parts.count == 2, parts[0].lowercased() == "content-length" {
                return Int(parts[1].trimmingCharacters(in: .whitespaces))
            }
        }
        return nil
    }
}

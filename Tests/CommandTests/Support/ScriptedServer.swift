import Foundation
import Glibc
import Synchronization
import Testing

/// A small HTTP server on 127.0.0.1 whose answers the test makes up. It answers one request a connection.
final class ScriptedServer: Sendable {
    typealias Answer = @Sendable (ServerRequest) -> ServerResponse

    /// Shared with the thread that answers, which must not keep the server itself alive.
    private final class Script: Sendable {
        let answer: Mutex<Answer>
        let requests = Mutex<[ServerRequest]>([])

        init(_ answer: @escaping Answer) {
            self.answer = Mutex(answer)
        }

        func respond(to request: ServerRequest) -> ServerResponse {
            requests.withLock { $0.append(request) }
            return answer.withLock { $0 }(request)
        }
    }

    let port: UInt16
    private let script: Script
    private let listener: Int32

    init(_ answer: @escaping Answer) throws {
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        try #require(listener >= 0)
        port = try LocalPort.bind(listener)
        try #require(listen(listener, 16) == 0)
        let script = Script(answer)
        self.listener = listener
        self.script = script
        Thread {
            while true {
                let connection = accept(listener, nil, nil)
                if connection < 0 && errno != EINTR { break }
                guard connection >= 0 else { continue }
                _ = fcntl(connection, F_SETFD, FD_CLOEXEC)
                Self.serve(connection, script)
            }
            close(listener)
        }.start()
    }

    /// A server of one file, which it sends again only when the client's tag is another one.
    convenience init(file: [UInt8], tag: String) throws {
        try self.init { $0.condition == tag ? .notModified(tag) : .file(file, tag: tag) }
    }

    deinit {
        // Wakes the thread up, which then ends.
        shutdown(listener, Int32(SHUT_RDWR))
    }

    var url: String { "http://127.0.0.1:\(port)/aggregate.xml" }

    /// All requests so far.
    var requests: [ServerRequest] { script.requests.withLock { $0 } }

    /// From now on answers like this.
    func answer(_ answer: @escaping Answer) {
        script.answer.withLock { $0 = answer }
    }

    private static func serve(_ connection: Int32, _ script: Script) {
        defer { close(connection) }
        guard let head = readHead(connection) else { return }
        var rest = script.respond(to: ServerRequest(head)).bytes[...]
        while !rest.isEmpty {
            let sent = rest.withUnsafeBytes { send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            guard sent > 0 else { return }
            rest = rest.dropFirst(sent)
        }
    }

    private static func readHead(_ connection: Int32) -> String? {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4_096)
        while true {
            let count = recv(connection, &buffer, buffer.count, 0)
            guard count > 0 else { return nil }
            bytes += buffer.prefix(count)
            if let head = String(bytes: bytes, encoding: .utf8), head.contains("\r\n\r\n") { return head }
        }
    }
}

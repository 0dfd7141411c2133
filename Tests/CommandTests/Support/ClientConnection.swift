import Foundation
import Glibc

/// An HTTP/1.1 connection that stays open from one request to the next.
final class ClientConnection {
    enum Place: Sendable {
        case unix(path: String)
        /// A port of 127.0.0.1.
        case tcp(port: UInt16)
    }

    struct Answer {
        var status: Int
        var body: String
        /// The server said `Connection: close`.
        var isLast: Bool
    }

    /// What became of a request.
    enum Exchange {
        case answer(Answer)
        /// The connection was closed before any byte of an answer came.
        case silence
        /// The answer is not whole.
        case broken

        var answer: Answer? {
            if case .answer(let answer) = self { answer } else { nil }
        }
    }

    private let descriptor: Int32

    /// - Parameter receiveBuffer: bytes that the system may hold for the client; nil for its own choice.
    init(_ place: Place, receiveBuffer: Int32? = nil) {
        switch place {
        case .unix(let path):
            descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
            var address = sockaddr_un()
            address.sun_family = sa_family_t(AF_UNIX)
            withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: Array(path.utf8).prefix(107)) }
            Self.connect(descriptor, &address)
        case .tcp(let port):
            descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
            if var receiveBuffer {
                setsockopt(descriptor, SOL_SOCKET, SO_RCVBUF, &receiveBuffer, socklen_t(MemoryLayout<Int32>.size))
            }
            var address = sockaddr_in()
            address.sin_family = sa_family_t(AF_INET)
            address.sin_port = port.bigEndian
            address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
            Self.connect(descriptor, &address)
        }
    }

    /// Waits no longer than thirty seconds for anything. What fails here fails again with the first request.
    private static func connect<Address>(_ descriptor: Int32, _ address: inout Address) {
        var limit = timeval(tv_sec: 30, tv_usec: 0)
        for option in [SO_RCVTIMEO, SO_SNDTIMEO] {
            setsockopt(descriptor, SOL_SOCKET, option, &limit, socklen_t(MemoryLayout<timeval>.size))
        }
        _ = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                Glibc.connect(descriptor, $0, socklen_t(MemoryLayout<Address>.size))
            }
        }
    }

    deinit {
        close(descriptor)
    }

    func send(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        return Glibc.send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count
    }

    func finishSending() {
        shutdown(descriptor, Int32(SHUT_WR))
    }

    func hasSomethingToRead(within seconds: Int32) -> Bool {
        var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&request, 1, seconds * 1_000) == 1
    }

    func exchange(_ path: String) -> Exchange {
        guard send("GET \(path) HTTP/1.1\r\nHost: localhost\r\n\r\n") else { return .silence }
        return receive()
    }

    /// Reads an answer.
    ///
    /// - Parameter pause: microseconds between two reads of at most 16 KiB.
    func receive(pause: UInt32 = 0) -> Exchange {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: pause == 0 ? 65_536 : 16_384)
        while true {
            if let (head, rest) = Self.split(bytes), let body = Self.body(rest, head) {
                let words = head.split(separator: " ", maxSplits: 2)
                guard body.isAll, words.count > 1, let status = Int(words[1]) else { return .broken }
                let isLast = head.lowercased().contains("connection: close")
                return .answer(
                    Answer(status: status, body: String(decoding: body.bytes, as: UTF8.self), isLast: isLast))
            }
            if pause > 0 { usleep(pause) }
            let count = recv(descriptor, &buffer, buffer.count, 0)
            guard count > 0 else { return bytes.isEmpty ? .silence : .broken }
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

    /// The body, when all of it is there, and whether nothing else is.
    private static func body(_ rest: ArraySlice<UInt8>, _ head: String) -> (bytes: [UInt8], isAll: Bool)? {
        if let length = length(head) { return rest.count < length ? nil : (Array(rest), rest.count == length) }
        return head.lowercased().contains("transfer-encoding: chunked") ? joinedChunks(rest) : nil
    }

    /// RFC 9112, section 7.1, without trailer fields, which our server never sends.
    private static func joinedChunks(_ rest: ArraySlice<UInt8>) -> (bytes: [UInt8], isAll: Bool)? {
        var (body, rest): ([UInt8], ArraySlice<UInt8>) = ([], rest)
        while let end = rest.firstIndex(of: 0x0D),
            let size = Int(String(decoding: rest[..<end], as: UTF8.self), radix: 16)
        {
            guard rest.endIndex >= end + 2 + size + 2 else { return nil }
            body += rest[(end + 2)..<(end + 2 + size)]
            rest = rest[(end + 2 + size + 2)...]
            if size == 0 { return (body, rest.isEmpty) }
        }
        return nil
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

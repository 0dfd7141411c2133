import Glibc
import Testing

@testable import Dashboard

/// A client's connection that waits without holding up a thread.
final class TestConnection: Sendable {
    private let descriptor: Int32

    /// - Parameter receiveBuffer: bytes that the system keeps for a client that does not read; nil for its default.
    init(_ address: ListeningAddress, receiveBuffer: Int32? = nil) throws {
        descriptor = socket(address.family, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        if var receiveBuffer {
            setsockopt(
                descriptor, SOL_SOCKET, SO_RCVBUF, &receiveBuffer, socklen_t(MemoryLayout<Int32>.size))
        }
        try #require(address.connect(descriptor))
    }

    deinit {
        close(descriptor)
    }

    /// Sends everything.
    ///
    /// - Returns: how many bytes the other side or the system took, when nothing went on for a minute.
    @discardableResult
    func send(_ bytes: some Collection<UInt8>) async throws -> Int {
        let bytes = Array(bytes)
        var sent = 0
        var deadline = ContinuousClock.now + .seconds(60)
        while sent < bytes.count, ContinuousClock.now < deadline {
            let count = Glibc.send(
                descriptor, Array(bytes[sent..<min(bytes.count, sent + 65_536)]), min(65_536, bytes.count - sent),
                Int32(MSG_DONTWAIT) | Int32(MSG_NOSIGNAL))
            if count > 0 {
                sent += count
                deadline = .now + .seconds(60)
            } else {
                try await Task.sleep(for: .milliseconds(10))
            }
        }
        return sent
    }

    /// Ends the client's side; the answer can still be read.
    func finish() { shutdown(descriptor, Int32(SHUT_WR)) }

    /// Makes the end of this object a reset of the connection.
    func endWithReset() {
        var option = linger(l_onoff: 1, l_linger: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &option, socklen_t(MemoryLayout<linger>.size))
    }

    /// What the server sends before it ends its side; nil when it does not within a minute.
    ///
    /// - Parameter enough: bytes after which the end is not waited for.
    func receive(_ enough: Int = .max) async throws -> String? {
        let deadline = ContinuousClock.now + .seconds(60)
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4_096)
        while ContinuousClock.now < deadline {
            let count = recv(descriptor, &buffer, buffer.count, Int32(MSG_DONTWAIT))
            if count == 0 { return String(decoding: bytes, as: UTF8.self) }
            if count > 0 { bytes += buffer.prefix(count) }
            if bytes.count >= enough { return String(decoding: bytes, as: UTF8.self) }
            if count <= 0 { try await Task.sleep(for: .milliseconds(10)) }
        }
        return nil
    }

    /// Sends `bytes` one by one with pauses, until the server has had enough or all are sent.
    ///
    /// - Returns: how many were sent.
    func drip(_ bytes: some Collection<UInt8>, every pause: Duration) async throws -> Int {
        var sent = 0
        for byte in bytes {
            guard !hasAnswer, Glibc.send(descriptor, [byte], 1, Int32(MSG_NOSIGNAL)) == 1 else { break }
            sent += 1
            try await Task.sleep(for: pause)
        }
        return sent
    }

    /// Takes `piece` bytes at a time with pauses.
    ///
    /// - Returns: how many there were before the server ended its side or cut the connection.
    func sip(_ piece: Int, every pause: Duration) async throws -> Int {
        var buffer = [UInt8](repeating: 0, count: piece)
        var taken = 0
        while true {
            let count = recv(descriptor, &buffer, buffer.count, Int32(MSG_DONTWAIT))
            guard count != 0, count > 0 || errno == EAGAIN else { return taken }
            taken += max(0, count)
            try await Task.sleep(for: pause)
        }
    }

    private var hasAnswer: Bool {
        var byte: UInt8 = 0
        return recv(descriptor, &byte, 1, Int32(MSG_DONTWAIT) | Int32(MSG_PEEK)) >= 0
    }

    /// True as soon as the server no longer takes anything; false when it still does after a minute.
    func isCut() async throws -> Bool {
        let deadline = ContinuousClock.now + .seconds(60)
        while ContinuousClock.now < deadline {
            if Glibc.send(descriptor, "x", 1, Int32(MSG_DONTWAIT) | Int32(MSG_NOSIGNAL)) < 0 { return true }
            try await Task.sleep(for: .milliseconds(20))
        }
        return false
    }
}

import Foundation
import Synchronization

/// An HTTP server, on 127.0.0.1 unless told otherwise, that does what a closure tells it, one thread a connection and one request each.
final class ScriptedServer: Sendable {
    typealias Answer = @Sendable (_ request: String, _ count: Int, _ connection: ScriptedConnection) -> Void

    let port: UInt16
    private let listener: Int32
    private let received = Mutex<[String]>([])
    private let accepted = Mutex(0)

    /// - Parameters:
    ///   - address: where it listens, the last byte of 127.0.0.x.
    ///   - port: zero for any that is free.
    ///   - answer: Called with the request's text, its number from one, and the connection, which is closed
    ///     in order when the closure returns.
    init(address: UInt8 = 1, port: UInt16 = 0, answer: @escaping Answer) throws {
        listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        self.port = try Self.listen(listener, address: address, port: port)
        let listener = listener
        Thread.detachNewThread { [weak self] in
            defer { close(listener) }
            while true {
                let descriptor = accept(listener, nil, nil)
                guard descriptor >= 0 else { return }
                self?.accepted.withLock { $0 += 1 }
                Thread.detachNewThread { [weak self] in
                    let connection = ScriptedConnection(descriptor: descriptor)
                    defer { connection.close() }
                    guard let request = connection.readRequest(), let count = self?.note(request) else { return }
                    answer(request, count, connection)
                }
            }
        }
    }

    deinit {
        // Ends the wait in accept; the thread itself closes, or it could accept on a number already given away.
        shutdown(listener, Int32(SHUT_RDWR))
    }

    /// How many connections were made to it.
    var connections: Int { accepted.withLock { $0 } }

    var requests: [String] { received.withLock { $0 } }

    func url(_ path: String = "/metadata.xml", host: String = "127.0.0.1") -> String { "http://\(host):\(port)\(path)" }

    private func note(_ request: String) -> Int {
        received.withLock {
            $0.append(request)
            return $0.count
        }
    }

    private static func listen(_ listener: Int32, address: UInt8, port: UInt16) throws -> UInt16 {
        var name = sockaddr_in()
        name.sin_family = sa_family_t(AF_INET)
        name.sin_port = port.bigEndian
        name.sin_addr.s_addr = in_addr_t(0x7F00_0000 + UInt32(address)).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let result = withUnsafeMutablePointer(to: &name) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                let bound = bind(listener, $0, length) == 0 && Glibc.listen(listener, 64) == 0
                return bound && getsockname(listener, $0, &length) == 0
            }
        }
        guard result else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
        return UInt16(bigEndian: name.sin_port)
    }
}

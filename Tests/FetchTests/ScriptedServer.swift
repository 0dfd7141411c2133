import Foundation
import Synchronization

/// An HTTP server on 127.0.0.1 that does what a closure tells it, one thread a connection and one request each.
final class ScriptedServer: Sendable {
    typealias Answer = @Sendable (_ request: String, _ count: Int, _ connection: ScriptedConnection) -> Void

    let port: UInt16
    private let listener: Int32
    private let received = Mutex<[String]>([])

    /// - Parameter answer: Called with the request's text, its number from one, and the connection, which is closed
    ///   in order when the closure returns.
    init(answer: @escaping Answer) throws {
        listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        port = try Self.listen(listener)
        let listener = listener
        Thread.detachNewThread { [weak self] in
            defer { close(listener) }
            while true {
                let accepted = accept(listener, nil, nil)
                guard accepted >= 0 else { return }
                Thread.detachNewThread { [weak self] in
                    let connection = ScriptedConnection(descriptor: accepted)
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

    var requests: [String] { received.withLock { $0 } }

    func url(_ path: String = "/metadata.xml", host: String = "127.0.0.1") -> String { "http://\(host):\(port)\(path)" }

    private func note(_ request: String) -> Int {
        received.withLock {
            $0.append(request)
            return $0.count
        }
    }

    private static func listen(_ listener: Int32) throws -> UInt16 {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let result = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                let bound = bind(listener, $0, length) == 0 && Glibc.listen(listener, 64) == 0
                return bound && getsockname(listener, $0, &length) == 0
            }
        }
        guard result else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
        return UInt16(bigEndian: address.sin_port)
    }
}

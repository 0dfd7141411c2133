import Glibc
import Testing

/// TCP ports of 127.0.0.1.
enum LocalPort {
    /// Binds a socket to a free port.
    static func bind(_ descriptor: Int32) throws -> UInt16 {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let status = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                let bound = Glibc.bind(descriptor, address, length)
                return bound == 0 ? getsockname(descriptor, address, &length) : bound
            }
        }
        try #require(status == 0)
        return UInt16(bigEndian: address.sin_port)
    }
}

/// A port that refuses connections for as long as this lives: it is taken, but nobody listens.
final class ClosedPort {
    private let descriptor: Int32
    let port: UInt16

    init() throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        try #require(descriptor >= 0)
        port = try LocalPort.bind(descriptor)
    }

    deinit {
        close(descriptor)
    }

    var url: String { "http://127.0.0.1:\(port)/nothing" }
}

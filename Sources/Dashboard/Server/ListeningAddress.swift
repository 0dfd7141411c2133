import Glibc
import NIOCore

/// Where a socket listens, as the system has it. Unlike NIO's address, it keeps the length of a Unix socket's name,
/// which counts where the name begins with a zero byte.
struct ListeningAddress: Sendable, Equatable {
    private var bytes: [UInt8]

    /// - Returns: nil when `descriptor` is no socket.
    init?(descriptor: Int32) {
        bytes = [UInt8](repeating: 0, count: MemoryLayout<sockaddr_storage>.size)
        var length = socklen_t(bytes.count)
        let status = bytes.withUnsafeMutableBytes { buffer in
            getsockname(descriptor, buffer.baseAddress?.assumingMemoryBound(to: sockaddr.self), &length)
        }
        guard status == 0 else { return nil }
        bytes.removeLast(bytes.count - Int(length))
    }

    init(_ address: SocketAddress) {
        bytes = address.withSockAddr { pointer, size in
            Array(UnsafeRawBufferPointer(start: UnsafeRawPointer(pointer), count: size))
        }
    }

    var family: Int32 { Int32(bytes.withUnsafeBytes { $0.loadUnaligned(as: sa_family_t.self) }) }

    /// How a client on this machine reaches it: a listener on all addresses is asked at its own one.
    var reachable: ListeningAddress {
        var copy = self
        switch family {
        case AF_INET where host.allSatisfy { $0 == 0 }: copy.bytes.replaceSubrange(4..<8, with: [127, 0, 0, 1])
        case AF_INET6 where host.allSatisfy { $0 == 0 }: copy.bytes[23] = 1
        default: break
        }
        return copy
    }

    /// Connects a blocking socket.
    func connect(_ descriptor: Int32) -> Bool {
        bytes.withUnsafeBytes { buffer in
            Glibc.connect(
                descriptor, buffer.baseAddress?.assumingMemoryBound(to: sockaddr.self), socklen_t(buffer.count)) == 0
        }
    }

    /// The bytes of the IP address: behind family and port, and with IPv6 the flow label.
    private var host: ArraySlice<UInt8> { family == AF_INET6 ? bytes[8..<24] : bytes[4..<8] }
}

extension ListeningAddress: CustomStringConvertible {
    var description: String {
        guard family == AF_INET || family == AF_INET6 else { return name }
        let port = Int(bytes[2]) << 8 | Int(bytes[3])
        var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
        _ = Array(host).withUnsafeBytes { inet_ntop(family, $0.baseAddress, &text, socklen_t(text.count)) }
        let address = String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
        return family == AF_INET6 ? "http://[\(address)]:\(port)" : "http://\(address):\(port)"
    }

    /// The path of a Unix socket; one without a file is written with @.
    private var name: String {
        let path = bytes.dropFirst(MemoryLayout<sa_family_t>.size)
        guard path.first == 0 else { return String(decoding: path.prefix { $0 != 0 }, as: UTF8.self) }
        return "@" + String(decoding: path.dropFirst(), as: UTF8.self)
    }
}

import Glibc

/// Looks up the addresses of a name; none when there are none. May block.
struct AddressLookup: Sendable {
    let addresses: @Sendable (_ host: String) -> [IPAddress]

    /// Asks as every other program on this machine does.
    static let system = AddressLookup { host in
        var hints = addrinfo()
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        var first: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(host, nil, &hints, &first) == 0 else { return [] }
        defer { freeaddrinfo(first) }
        var found: [IPAddress] = []
        var entry = first
        while let current = entry?.pointee {
            if let address = current.ai_addr.flatMap({ IPAddress(UnsafeRawPointer($0)) }) { found.append(address) }
            entry = current.ai_next
        }
        return found
    }
}

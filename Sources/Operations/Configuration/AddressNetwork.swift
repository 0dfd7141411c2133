/// A network of the Internet Protocol, `192.0.2.0/24`, or one address (RFC 4632, RFC 4291).
public struct AddressNetwork: Sendable, Equatable {
    private let bytes: [UInt8]
    /// Leading bits that are the network's.
    private let length: Int

    /// - Returns: nil for what is neither an address nor a network; for one with bits set behind its prefix, which may be
    ///   a slip that means less than it says; and for a prefix of no bits, which means everybody.
    public init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count <= 2, let bytes = NumericAddress.bytes(of: String(parts[0])) else { return nil }
        var length = bytes.count * 8
        if parts.count == 2 {
            guard parts[1].allSatisfy({ ("0"..."9").contains($0) }), let number = Int(parts[1]),
                (1...length).contains(number)
            else { return nil }
            length = number
        }
        self.bytes = bytes
        self.length = length
        guard Self.masked(bytes, length) == bytes else { return nil }
    }

    /// - Parameter address: four or 16 bytes.
    public func contains(_ address: [UInt8]) -> Bool {
        let address = NumericAddress.unmapped(address)
        return address.count == bytes.count && Self.masked(address, length) == bytes
    }

    /// The first `length` bits of `bytes`, all others being zero.
    public static func masked(_ bytes: [UInt8], _ length: Int) -> [UInt8] {
        bytes.enumerated().map { index, byte in
            let rest = length - index * 8
            return rest >= 8 ? byte : rest <= 0 ? 0 : byte & ~(0xff >> UInt8(rest))
        }
    }
}

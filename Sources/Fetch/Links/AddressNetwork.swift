/// All addresses that begin with the same bits, such as `10.0.0.0/8` or `fd00::/8`.
public struct AddressNetwork: Sendable, Hashable, CustomStringConvertible {
    private let start: [UInt8]
    /// How many bits its addresses have in common.
    private let length: Int

    /// Reads `ADDRESS/BITS`, or one address alone. Bits behind the given ones must be zero: `10.1.2.3/8` may be a slip
    /// of `10.1.2.0/24`, and the wider one would let more in than was meant.
    public init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count <= 2, let address = IPAddress(String(parts[0])) else { return nil }
        let whole = address.bytes.count * 8
        var length = whole
        if parts.count == 2 {
            guard parts[1].utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(parts[1]),
                number <= whole
            else { return nil }
            length = number
        }
        self.init(address: address, length: length)
        guard start == address.bytes else { return nil }
    }

    /// The network of `address` with its first `length` bits.
    private init(address: IPAddress, length: Int) {
        self.length = length
        start = address.bytes.indices.map { address.bytes[$0] & Self.mask(ofByte: $0, length: length) }
    }

    public func contains(_ address: IPAddress) -> Bool {
        address.bytes.count == start.count
            && start.indices.allSatisfy { address.bytes[$0] & Self.mask(ofByte: $0, length: length) == start[$0] }
    }

    public var description: String { (IPAddress(bytes: start)?.description ?? "") + "/\(length)" }

    /// The bits of a byte that belong to the first `length` bits.
    private static func mask(ofByte index: Int, length: Int) -> UInt8 {
        let bits = min(max(length - index * 8, 0), 8)
        return UInt8(truncatingIfNeeded: 0xFF00 >> bits)
    }
}

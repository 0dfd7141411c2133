import Crypto
import Foundation

/// Where the next part of a list begins. Programs hand it back as it is.
///
/// It is bound to the snapshot that the list was begun with, so that no list mixes two of them, and carries a check over
/// itself and the list that it belongs to: one that was changed, or belongs to another list, is noticed. There is
/// nothing in it that is not public, so the check needs no secret, and cursors stay good over a restart.
struct PageCursor: Sendable, Equatable {
    /// Time of the snapshot that the list is of, UTC seconds.
    var snapshot: Int64
    /// Time of the snapshot that it is compared with, or of the newest link check where it depends on that; else 0.
    var first: Int64 = 0
    /// How many of the list came before, 1 or more.
    var offset: Int
    /// Names the last one of them, see ``name(_:)``.
    var last: UInt64

    /// Characters of every cursor.
    static let length = 48

    init(snapshot: Int64, first: Int64 = 0, offset: Int, last: UInt64) {
        self.snapshot = snapshot
        self.first = first
        self.offset = offset
        self.last = last
    }

    /// - Parameter list: the address of the list, without what part of it is meant.
    /// - Returns: nil for what is no cursor of this list.
    init?(_ text: String, of list: String) {
        guard text.utf8.count == Self.length,
            let data = Data(
                base64Encoded: text.replacing("-", with: "+").replacing("_", with: "/"))
        else { return nil }
        let bytes = Array(data)
        guard bytes.count == 36, Array(bytes[28...]) == Self.check(bytes[..<28], list) else { return nil }
        snapshot = Int64(bitPattern: Self.number(bytes[0..<8]))
        first = Int64(bitPattern: Self.number(bytes[8..<16]))
        offset = Int(Self.number(bytes[16..<20]))
        last = Self.number(bytes[20..<28])
        guard offset > 0 else { return nil }
    }

    func text(of list: String) -> String {
        var bytes: [UInt8] = []
        for number in [UInt64(bitPattern: snapshot), UInt64(bitPattern: first)] {
            withUnsafeBytes(of: number.bigEndian) { bytes.append(contentsOf: $0) }
        }
        withUnsafeBytes(of: UInt32(clamping: offset).bigEndian) { bytes.append(contentsOf: $0) }
        withUnsafeBytes(of: last.bigEndian) { bytes.append(contentsOf: $0) }
        bytes += Self.check(bytes[...], list)
        return Data(bytes).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_")
    }

    /// A number for what names a member of a list.
    static func name(_ key: String) -> UInt64 {
        number(Array(SHA256.hash(data: Array(key.utf8)).prefix(8))[...])
    }

    private static func check(_ bytes: ArraySlice<UInt8>, _ list: String) -> [UInt8] {
        Array(SHA256.hash(data: Array(bytes) + Array(list.utf8)).prefix(8))
    }

    private static func number(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        bytes.reduce(0) { $0 << 8 | UInt64($1) }
    }
}

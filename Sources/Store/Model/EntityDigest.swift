import Crypto
import SAMLMetadata

/// The first 128 bits of the SHA-256 over an entity's recording: tells whether anything that is kept of it changed.
public struct EntityDigest: Sendable, Hashable {
    private let high: UInt64
    private let low: UInt64

    public init(_ recording: EntityRecording) {
        let hash = SHA256.hash(data: recording.bytes)
        (high, low) = hash.withUnsafeBytes {
            ($0.loadUnaligned(as: UInt64.self), $0.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
        }
    }

    /// Reads a stored digest; nil unless it has 16 bytes.
    init?(_ bytes: UnsafeRawBufferPointer) {
        guard bytes.count == 16 else { return nil }
        high = bytes.loadUnaligned(as: UInt64.self)
        low = bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self)
    }

    /// As stored: 16 bytes in the order of the hash.
    var bytes: [UInt8] {
        [high, low].flatMap { word in withUnsafeBytes(of: word) { Array($0) } }
    }
}

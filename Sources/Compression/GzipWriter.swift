import CZlib

/// Packs bytes into one gzip member (RFC 1952) piece by piece, as they come.
public final class GzipWriter {
    /// On the heap: zlib's state knows the address of its stream.
    private let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)

    /// Bytes of room for one call of zlib.
    private static let roomSize = 64 << 10

    /// Takes 268 KB until it goes.
    ///
    /// - Parameter level: 1 (fast) to 9 (small).
    /// - Throws: ``GzipError/outOfMemory``
    public init(level: Int = Gzip.defaultLevel) throws {
        stream.initialize(to: z_stream())
        // 15 bits of window, and 16 asks for a gzip header instead of zlib's.
        guard
            deflateInit2_(
                stream, Int32(level), Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
                Int32(MemoryLayout<z_stream>.size)) == Z_OK
        else {
            stream.deallocate()
            throw GzipError.outOfMemory
        }
    }

    deinit {
        deflateEnd(stream)
        stream.deallocate()
    }

    /// Packs the next bytes.
    ///
    /// - Parameter isLast: the member ends with them; nothing may follow.
    /// - Returns: what is ready to be sent, which may be nothing yet.
    public func packed(_ bytes: [UInt8], isLast: Bool) -> [UInt8] {
        var output: [UInt8] = []
        bytes.withUnsafeBufferPointer { source in
            // zlib only reads from here; its declaration says so only under ZLIB_CONST.
            stream.pointee.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
            stream.pointee.avail_in = UInt32(source.count)
            repeat {
                let part = [UInt8](unsafeUninitializedCapacity: Self.roomSize) { room, count in
                    stream.pointee.next_out = room.baseAddress
                    stream.pointee.avail_out = UInt32(room.count)
                    deflate(stream, isLast ? Z_FINISH : Z_NO_FLUSH)
                    count = room.count - Int(stream.pointee.avail_out)
                }
                output += part
                // A full room may mean that more is waiting inside zlib.
            } while stream.pointee.avail_out == 0
        }
        return output
    }
}

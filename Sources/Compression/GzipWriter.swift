import CZlib

/// Packs bytes piece by piece into one gzip member (RFC 1952): clients that unpack an answer while it comes take one
/// member only, and ignore or refuse what follows.
public final class GzipWriter {
    /// On the heap: zlib's state knows the address of its stream.
    private let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    private var isDone = false

    /// - Parameter level: 1 (fast) to 9 (small).
    /// - Throws: ``GzipError/outOfMemory``
    public init(level: Int = Gzip.defaultLevel) throws {
        stream.initialize(to: z_stream())
        // 15 bits of window, and 16 asks for a gzip header instead of zlib's.
        guard
            deflateInit2_(
                stream, Int32(level), Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
                Int32(MemoryLayout<z_stream>.size)) == Z_OK
        else { throw GzipError.outOfMemory }
    }

    deinit {
        deflateEnd(stream)
        stream.deallocate()
    }

    /// Packs the next bytes.
    ///
    /// - Parameter isLast: nothing follows.
    /// - Returns: what is ready; zlib keeps some back until more comes, so it may be empty.
    /// - Throws: ``GzipError/trailingBytes`` after the last ones.
    public func pack(_ bytes: [UInt8], isLast: Bool = false) throws -> [UInt8] {
        guard !isDone else { throw GzipError.trailingBytes }
        isDone = isLast
        let flush = isLast ? Z_FINISH : Z_NO_FLUSH
        var packed: [UInt8] = []
        var status = Z_OK
        try bytes.withUnsafeBufferPointer { source in
            // zlib only reads from here; its declaration says so only under ZLIB_CONST.
            stream.pointee.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
            stream.pointee.avail_in = UInt32(source.count)
            repeat {
                packed += [UInt8](unsafeUninitializedCapacity: Self.pieceSize) { buffer, count in
                    stream.pointee.next_out = buffer.baseAddress
                    stream.pointee.avail_out = UInt32(buffer.count)
                    status = deflate(stream, flush)
                    count = buffer.count - Int(stream.pointee.avail_out)
                }
                guard status == Z_OK || status == Z_STREAM_END || status == Z_BUF_ERROR else {
                    throw GzipError.damaged("zlib error \(status)")
                }
                // A full buffer may mean that more is waiting inside zlib.
            } while stream.pointee.avail_out == 0 && status != Z_STREAM_END
        }
        return packed
    }

    private static let pieceSize = 64 << 10
}

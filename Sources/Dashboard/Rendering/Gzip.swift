import CZlib

/// Compresses whole answers (RFC 1952).
enum Gzip {
    /// Level 6 is zlib's own middle; a page is compressed once for each snapshot.
    private static let level: Int32 = 6

    /// The gzip form of `bytes`; nil when zlib has no memory.
    static func compressed(_ bytes: [UInt8]) -> [UInt8]? {
        var stream = z_stream()
        // 15 bits of window, and 16 asks for a gzip header instead of zlib's.
        guard
            deflateInit2_(
                &stream, level, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
                Int32(MemoryLayout<z_stream>.size)) == Z_OK
        else { return nil }
        defer { deflateEnd(&stream) }
        var input = bytes
        var isComplete = false
        let capacity = Int(deflateBound(&stream, UInt(bytes.count)))
        let output = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
            input.withUnsafeMutableBufferPointer { source in
                stream.next_in = source.baseAddress
                stream.avail_in = UInt32(source.count)
                stream.next_out = buffer.baseAddress
                stream.avail_out = UInt32(buffer.count)
                isComplete = deflate(&stream, Z_FINISH) == Z_STREAM_END
            }
            count = isComplete ? Int(stream.total_out) : 0
        }
        return isComplete ? output : nil
    }
}

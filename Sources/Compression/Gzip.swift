import CZlib

/// The gzip format (RFC 1952).
public enum Gzip {
    /// zlib's own middle between speed and size.
    public static let defaultLevel = 6

    /// One member that holds all of `bytes`. Members may stand one after another in a file: `gunzip` joins them.
    ///
    /// - Parameters:
    ///   - bytes: less than 4 GiB.
    ///   - level: 1 (fast) to 9 (small).
    /// - Returns: nil when zlib has no memory.
    public static func compressed(_ bytes: [UInt8], level: Int = defaultLevel) -> [UInt8]? {
        var stream = z_stream()
        // 15 bits of window, and 16 asks for a gzip header instead of zlib's.
        guard
            deflateInit2_(
                &stream, Int32(level), Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
                Int32(MemoryLayout<z_stream>.size)) == Z_OK
        else { return nil }
        defer { deflateEnd(&stream) }
        var isComplete = false
        let capacity = Int(deflateBound(&stream, UInt(bytes.count)))
        let output = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
            bytes.withUnsafeBufferPointer { source in
                // zlib only reads from here; its declaration says so only under ZLIB_CONST.
                stream.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
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

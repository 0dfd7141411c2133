import CZlib

/// Unpacks gzip piece by piece, any number of members one after another, and checks each member's check sum and length.
public final class GzipReader {
    /// On the heap: zlib's state knows the address of its stream.
    private let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    private var isInsideMember = false
    private var hasMember = false
    private var output: [UInt8]

    /// - Parameter pieceSize: largest piece handed to the receiver, in bytes.
    public init(pieceSize: Int = 256 << 10) throws {
        output = [UInt8](repeating: 0, count: pieceSize)
        stream.initialize(to: z_stream())
        // 16: a gzip header, and nothing else.
        guard inflateInit2_(stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
            throw GzipError.outOfMemory
        }
    }

    deinit {
        inflateEnd(stream)
        stream.deallocate()
    }

    /// Unpacks the next bytes of the file.
    ///
    /// - Parameter receive: gets what was unpacked, in order; the buffer is only valid during the call.
    /// - Throws: ``GzipError``, and what `receive` throws.
    public func read(_ bytes: [UInt8], _ receive: (UnsafeRawBufferPointer) throws -> Void) throws {
        try bytes.withUnsafeBufferPointer { source in
            // zlib only reads from here; its declaration says so only under ZLIB_CONST.
            stream.pointee.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
            stream.pointee.avail_in = UInt32(source.count)
            while stream.pointee.avail_in > 0 { try step(receive) }
        }
    }

    /// To be called after the last bytes.
    ///
    /// - Throws: ``GzipError/truncated`` inside a member, and when there was none.
    public func finish() throws {
        guard hasMember, !isInsideMember else { throw GzipError.truncated }
    }

    private func step(_ receive: (UnsafeRawBufferPointer) throws -> Void) throws {
        if !isInsideMember {
            if hasMember { inflateReset(stream) }
            isInsideMember = true
        }
        var status = Z_OK
        repeat {
            let capacity = output.count
            let (result, rest) = output.withUnsafeMutableBufferPointer { buffer in
                stream.pointee.next_out = buffer.baseAddress
                stream.pointee.avail_out = UInt32(capacity)
                return (inflate(stream, Z_NO_FLUSH), Int(stream.pointee.avail_out))
            }
            status = result
            guard status == Z_OK || status == Z_STREAM_END || status == Z_BUF_ERROR else { throw error(status) }
            if rest < capacity { try output.withUnsafeBytes { try receive(.init(rebasing: $0[..<(capacity - rest)])) } }
            // A full buffer may mean that more is waiting inside zlib.
        } while status == Z_OK && (stream.pointee.avail_in > 0 || stream.pointee.avail_out == 0)
        if status == Z_STREAM_END {
            isInsideMember = false
            hasMember = true
        }
    }

    private func error(_ status: Int32) -> GzipError {
        let reason = stream.pointee.msg.map { String(cString: $0) } ?? "zlib error \(status)"
        if status == Z_MEM_ERROR { return .outOfMemory }
        if reason == "incorrect header check" { return hasMember ? .trailingBytes : .notGzip }
        return .damaged(reason)
    }
}

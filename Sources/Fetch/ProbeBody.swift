internal import CCurl

/// The body of an answer, kept in memory. Used by the thread of the transfer only.
final class ProbeBody {
    private(set) var bytes: [UInt8] = []

    /// More than any of our own answers has.
    private static let limit = 1 << 20

    static let write: ccurl_data_function = { bytes, size, count, context in
        guard let context, let bytes else { return 0 }
        let part = UnsafeRawBufferPointer(start: bytes, count: size * count)
        // The pointer is the one `CurlHandle.perform` made, and it keeps the object alive while libcurl runs.
        return Unmanaged<ProbeBody>.fromOpaque(context).takeUnretainedValue().append(part) ? part.count : 0
    }

    private func append(_ part: UnsafeRawBufferPointer) -> Bool {
        guard bytes.count + part.count <= Self.limit else { return false }
        bytes += part
        return true
    }
}

import Foundation

/// An open file without a name, gone when closed.
final class TemporaryFile {
    let descriptor: Int32

    init(containing text: String = "") throws {
        var template = Array("/tmp/fetch-test-XXXXXX".utf8CString)
        descriptor = mkstemp(&template)
        guard descriptor >= 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
        unlink(template)
        _ = text.withCString { pwrite(descriptor, $0, strlen($0), 0) }
    }

    deinit { close(descriptor) }

    var bytes: [UInt8] {
        let size = Int(lseek(descriptor, 0, SEEK_END))
        var bytes = [UInt8](repeating: 0, count: size)
        let count = pread(descriptor, &bytes, size, 0)
        return Array(bytes[..<max(count, 0)])
    }

    var text: String { String(decoding: bytes, as: UTF8.self) }
}

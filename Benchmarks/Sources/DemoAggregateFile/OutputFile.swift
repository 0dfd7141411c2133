import Glibc

/// A file that is written from its beginning.
struct OutputFile: ~Copyable {
    private let path: String
    private let descriptor: Int32

    /// - Throws: ``OutputError/notWritable(path:reason:)``
    init(path: String) throws {
        self.path = path
        descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else {
            throw OutputError.notWritable(path: path, reason: String(cString: strerror(errno)))
        }
    }

    deinit {
        close(descriptor)
    }

    /// - Throws: ``OutputError/notWritable(path:reason:)``
    borrowing func write(_ bytes: UnsafeRawBufferPointer) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = Glibc.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else {
                throw OutputError.notWritable(path: path, reason: String(cString: strerror(errno)))
            }
            rest = rest.dropFirst(count)
        }
    }
}

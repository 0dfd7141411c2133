import Glibc

/// A file that stays open until the last reference to it goes.
public final class OpenFile: Sendable {
    /// The file descriptor, close-on-exec.
    public let descriptor: Int32
    /// What to call the file in messages.
    public let name: String

    /// Takes over `descriptor`.
    init(descriptor: Int32, name: String) {
        self.descriptor = descriptor
        self.name = name
    }

    /// Opens a file that exists for reading.
    ///
    /// - Throws: ``CommandFailure`` with ``ExitStatus/notFound`` when it is not there.
    public convenience init(reading path: String) throws {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw CommandFailure(
                errno == ENOENT ? .notFound : .failed, "\(path) cannot be opened: \(String(cString: strerror(errno)))",
                hint: "Check the path, and that this user may read the file.")
        }
        var status = stat()
        if fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
            close(descriptor)
            throw CommandFailure(.usage, "\(path) is a directory, not a file")
        }
        self.init(descriptor: descriptor, name: path)
    }

    /// Makes an empty file, or empties an old one, for writing and reading; mode 0640.
    ///
    /// - Throws: ``CommandFailure``
    convenience init(creating path: String) throws {
        let descriptor = open(path, O_RDWR | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o640)
        guard descriptor >= 0 else {
            throw CommandFailure(
                errno == ENOSPC || errno == EDQUOT ? .noSpace : .failed,
                "\(path) cannot be made: \(String(cString: strerror(errno)))",
                hint: "Check the directory and its permissions, or name another with EDUGAIN_CACHE_DIR.")
        }
        self.init(descriptor: descriptor, name: path)
    }

    /// Standard input; a copy, so that closing it is harmless.
    public static func standardInput() throws -> OpenFile {
        let descriptor = fcntl(0, F_DUPFD_CLOEXEC, 3)
        guard descriptor >= 0 else { throw CommandFailure(.failed, "standard input is closed") }
        return OpenFile(descriptor: descriptor, name: "standard input")
    }

    deinit {
        close(descriptor)
    }

    /// The size of a regular file, nil for a pipe or a terminal.
    public var size: Int64? {
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        return Int64(status.st_size)
    }

    /// Writes all of `bytes` where the last writing ended.
    ///
    /// - Throws: ``CommandFailure``, with ``ExitStatus/noSpace`` on a full disk.
    func write(_ bytes: UnsafeRawBufferPointer) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            let written = Glibc.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
            if written < 0 && errno == EINTR { continue }
            guard written > 0 else {
                throw CommandFailure(
                    errno == ENOSPC || errno == EDQUOT ? .noSpace : .failed,
                    "\(name) cannot be written: \(String(cString: strerror(errno)))")
            }
            rest = rest.dropFirst(written)
        }
    }

    /// Writes a whole file, mode 0640.
    ///
    /// - Throws: ``CommandFailure``
    static func write(_ bytes: [UInt8], to path: String) throws {
        let file = try OpenFile(creating: path)
        try bytes.withUnsafeBytes { try file.write($0) }
    }

    /// The next bytes, at most `count`; empty at the end.
    ///
    /// - Throws: ``CommandFailure``
    public func read(upTo count: Int) throws -> [UInt8] {
        var failure: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            var result: Int
            repeat { result = Glibc.read(descriptor, buffer.baseAddress, count) } while result < 0 && errno == EINTR
            if result < 0 { failure = errno }
            filled = max(0, result)
        }
        guard failure == 0 else {
            throw CommandFailure(.failed, "\(name) cannot be read: \(String(cString: strerror(failure)))")
        }
        return bytes
    }

    /// Everything from here to the end.
    ///
    /// - Throws: ``CommandFailure``, also for more than `limit` bytes.
    func readAll(limit: Int) throws -> [UInt8] {
        var bytes: [UInt8] = []
        while true {
            let chunk = try read(upTo: 65_536)
            if chunk.isEmpty { return bytes }
            bytes += chunk
            guard bytes.count <= limit else {
                throw CommandFailure(.verificationFailed, "\(name) is larger than \(limit) bytes")
            }
        }
    }
}

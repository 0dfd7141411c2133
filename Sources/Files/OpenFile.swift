import Glibc

/// A file that stays open until the last reference to it goes. What fails throws ``FileError``.
public final class OpenFile: Sendable {
    /// The file descriptor, close-on-exec.
    public let descriptor: Int32
    /// What to call the file in messages.
    public let name: String

    /// Takes over `descriptor`.
    public init(descriptor: Int32, name: String) {
        self.descriptor = descriptor
        self.name = name
    }

    /// Opens a file that exists for reading.
    ///
    /// - Throws: ``FileError``, `EISDIR` for a directory.
    public convenience init(reading path: String) throws {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileError(path, .open) }
        var status = stat()
        if fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
            close(descriptor)
            throw FileError(path, .open, code: EISDIR)
        }
        self.init(descriptor: descriptor, name: path)
    }

    /// Makes an empty file, or empties an old one, for writing and reading; mode 0640.
    ///
    /// - Parameter isNew: a file that is there already is an error (`EEXIST`).
    public convenience init(creating path: String, isNew: Bool = false) throws {
        let flags = O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC | (isNew ? O_EXCL : O_TRUNC)
        let descriptor = open(path, flags, 0o640)
        guard descriptor >= 0 else { throw FileError(path, .create) }
        self.init(descriptor: descriptor, name: path)
    }

    /// Standard input; a copy, so that closing it is harmless.
    public static func standardInput() throws -> OpenFile {
        let descriptor = fcntl(0, F_DUPFD_CLOEXEC, 3)
        guard descriptor >= 0 else { throw FileError("standard input", .open) }
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
    public func write(_ bytes: UnsafeRawBufferPointer) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            let written = Glibc.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
            if written < 0 && errno == EINTR { continue }
            guard written > 0 else { throw FileError(name, .write) }
            rest = rest.dropFirst(written)
        }
    }

    /// Writes all of `bytes` where the last writing ended.
    public func write(_ bytes: [UInt8]) throws {
        try bytes.withUnsafeBytes { try write($0) }
    }

    /// Writes a whole file, mode 0640.
    public static func write(_ bytes: [UInt8], to path: String) throws {
        try OpenFile(creating: path).write(bytes)
    }

    /// Reads into `buffer` where the last reading ended.
    ///
    /// - Returns: how many bytes; 0 at the end.
    public func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        while true {
            let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
            if count >= 0 { return count }
            guard errno == EINTR else { throw FileError(name, .read) }
        }
    }

    /// Fills `buffer` with what stands at `offset`.
    ///
    /// - Returns: how many bytes; fewer than asked for only at the end of the file.
    public func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int64) throws -> Int {
        var filled = 0
        while filled < buffer.count {
            let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
            let count = pread(descriptor, rest.baseAddress, rest.count, off_t(offset) + filled)
            if count < 0 && errno == EINTR { continue }
            guard count >= 0 else { throw FileError(name, .read) }
            if count == 0 { break }
            filled += count
        }
        return filled
    }

    /// The bytes at `offset`, at most `count`; fewer only at the end of the file.
    public func bytes(at offset: Int64, count: Int) throws -> [UInt8] {
        try [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            filled = try read(into: UnsafeMutableRawBufferPointer(buffer), at: offset)
        }
    }

    /// The next bytes, at most `count`; empty at the end.
    public func read(upTo count: Int) throws -> [UInt8] {
        try [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            filled = try read(into: UnsafeMutableRawBufferPointer(buffer))
        }
    }

    /// Everything from here to the end.
    ///
    /// - Throws: ``FileError``, `EFBIG` for more than `limit` bytes.
    public func readAll(limit: Int) throws -> [UInt8] {
        var bytes: [UInt8] = []
        while true {
            let chunk = try read(upTo: 65_536)
            if chunk.isEmpty { return bytes }
            bytes += chunk
            guard bytes.count <= limit else { throw FileError(name, .read, code: EFBIG) }
        }
    }

    /// Makes what was written survive a power failure.
    public func sync() throws {
        guard fsync(descriptor) == 0 else { throw FileError(name, .sync) }
    }
}

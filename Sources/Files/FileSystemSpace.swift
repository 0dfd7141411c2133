import Glibc

/// How much room a file system has.
public struct FileSystemSpace: Sendable, Equatable {
    /// Tells file systems apart.
    public var device: UInt64
    /// Bytes in all.
    public var size: Int64
    /// Bytes that this user may still write.
    public var free: Int64

    public init(device: UInt64, size: Int64, free: Int64) {
        self.device = device
        self.size = size
        self.free = free
    }

    /// The file system that `path` is on, or will be on once it is made; nil when the system does not tell.
    public init?(at path: String) {
        var place = path
        var status = stat()
        while stat(place, &status) != 0 {
            guard errno == ENOENT, place != "/", place != "." else { return nil }
            place = FilePath.directory(of: place)
        }
        var system = statvfs()
        guard statvfs(place, &system) == 0 else { return nil }
        func bytes(_ blocks: UInt) -> Int64 {
            Int64(clamping: UInt64(blocks).multipliedReportingOverflow(by: UInt64(system.f_frsize)).partialValue)
        }
        self.init(device: UInt64(status.st_dev), size: bytes(system.f_blocks), free: bytes(system.f_bavail))
    }
}

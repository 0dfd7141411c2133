#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// Writes to an open file; failures are told as `errno` because a libcurl callback cannot throw.
struct DescriptorStorage {
    let descriptor: Int32

    /// Cuts the file to no bytes. Returns the `errno` of a failure.
    func empty() -> Int32? {
        while ftruncate(descriptor, 0) != 0 {
            let number = errno
            if number == EINTR { continue }
            // Devices have no length to cut, and say so with EINVAL.
            return number == EINVAL && !isRegularFile ? nil : number
        }
        return nil
    }

    /// Writes all of `bytes` at `offset`. Returns the `errno` of a failure.
    func write(_ bytes: UnsafeRawBufferPointer, at offset: Int64) -> Int32? {
        var written = 0
        while written < bytes.count {
            let rest = UnsafeRawBufferPointer(rebasing: bytes[written...])
            let count = pwrite(descriptor, rest.baseAddress, rest.count, off_t(offset) + off_t(written))
            if count > 0 {
                // After a short write the next one tells the reason.
                written += count
            } else if count == 0 {
                return EIO
            } else if errno != EINTR {
                return errno
            }
        }
        return nil
    }

    private var isRegularFile: Bool {
        var status = stat()
        return fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    }
}

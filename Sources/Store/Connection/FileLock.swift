import Glibc

/// An exclusive `flock` on a file of its own. The kernel drops it with the process, however that ends, so no lock is
/// ever left behind; the file itself stays.
///
/// The holder writes its process number and command into the file, because `/proc` is hidden from our services and a
/// process that is refused must be able to name the one it waits for.
public struct FileLock: ~Copyable, Sendable {
    private let descriptor: Int32

    /// Takes the lock, or waits for it.
    ///
    /// - Parameters:
    ///   - path: the lock file; made with mode 0640 when missing.
    ///   - command: what the holder does, for the message that others get.
    ///   - wait: how long to try; zero tries once.
    /// - Throws: ``StoreError/locked(path:holder:)``, or ``StoreError/notPermitted(path:reason:)`` when the file cannot
    ///   be made.
    public init(path: String, command: String, wait: Duration = .zero) throws {
        descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o640)
        guard descriptor >= 0 else { throw Self.openError(path) }
        let deadline = ContinuousClock.now + wait
        while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
            // deinit closes the file, also when this throws. Closing it here as well would close the file of somebody
            // else, who was given the number meanwhile.
            guard errno == EWOULDBLOCK || errno == EINTR else {
                let reason = String(cString: strerror(errno))
                throw StoreError.failed(path: path, reason: "flock: \(reason)")
            }
            guard ContinuousClock.now < deadline else {
                throw StoreError.locked(path: path, holder: Self.holder(descriptor))
            }
            usleep(50_000)
        }
        // Only a note for others: a full disk must not keep anybody from taking the lock.
        if ftruncate(descriptor, 0) == 0 {
            let note = Array("process \(getpid()), \(command)\n".utf8)
            _ = pwrite(descriptor, note, note.count, 0)
        }
    }

    deinit {
        // Closing alone would leave the lock with every process that another thread is just starting, until its exec.
        flock(descriptor, LOCK_UN)
        close(descriptor)
    }

    private static func openError(_ path: String) -> StoreError {
        let reason = String(cString: strerror(errno))
        switch errno {
        case ENOSPC, EDQUOT: return .full(path: path, reason: reason)
        case ENOENT: return .notFound(path: path)
        default: return .notPermitted(path: path, reason: reason)
        }
    }

    private static func holder(_ descriptor: Int32) -> String {
        var buffer = [UInt8](repeating: 0, count: 200)
        let count = pread(descriptor, &buffer, buffer.count, 0)
        let note = String(decoding: buffer.prefix(max(0, count)), as: UTF8.self).split(whereSeparator: \.isNewline)
        return note.first.map(String.init) ?? "another process"
    }
}

import Files
import Glibc
import Store

/// A hidden directory beside the backups that one run works in. It is locked for as long as the run lives and goes with
/// it; what a killed run left is removed by the next one, which finds its lock free.
final class WorkDirectory {
    let path: String
    private let lock: FileLock

    private static let prefix = ".edugain_backup_"
    private static let suffix = ".part"
    private static let lockName = "lock"
    private static let command = "edugain-ctl backup"

    /// - Throws: `FileError`, `StoreError`
    init(in directory: String) throws {
        path = "\(directory)/\(Self.prefix)\(getpid())\(Self.suffix)"
        lock = try Self.make(path)
    }

    /// Until it is locked, another run that cleans up at the same moment may take the new directory for an abandoned one.
    private static func make(_ path: String) throws -> FileLock {
        while true {
            guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw FileError(path, .create) }
            do {
                let lock = try FileLock(path: "\(path)/\(lockName)", command: command, wait: .seconds(10))
                if access("\(path)/\(lockName)", F_OK) == 0 { return lock }
            } catch StoreError.notFound {
                // Removed between the two calls. Every run cleans up once, so this comes to an end.
            }
        }
    }

    deinit {
        Self.remove(path)
    }

    /// Removes what killed runs left: their work directories, half-written records, and manifests whose archive never
    /// came. Other people's files and those of living runs stay.
    static func removeAbandoned(in directory: String) throws {
        let names = try StandardDirectories.names(in: directory)
        let orphans = names.compactMap(BackupName.init(manifest:)).filter { !names.contains($0.archive) }
        var isAnyAlive = false
        for name in names {
            if isAbandonedRecord(name) {
                try FileName.remove("\(directory)/\(name)")
            } else if name.hasPrefix(prefix), name.hasSuffix(suffix) {
                if try !removeIfAbandoned("\(directory)/\(name)") { isAnyAlive = true }
            }
        }
        // A living run may be between giving the manifest and the archive their names.
        guard !isAnyAlive else { return }
        for orphan in orphans where access("\(directory)/\(orphan.archive)", F_OK) != 0 {
            try FileName.remove("\(directory)/\(orphan.manifest)")
        }
    }

    /// The record is written when the work directory has gone; the number in its name tells whose it is.
    private static func isAbandonedRecord(_ name: String) -> Bool {
        let prefix = "\(BackupRecord.fileName)."
        guard name.hasPrefix(prefix), name.hasSuffix(suffix) else { return false }
        let number = name.dropFirst(prefix.count).dropLast(suffix.count)
        guard let process = pid_t(number), process > 0 else { return false }
        return kill(process, 0) != 0 && errno == ESRCH
    }

    /// - Returns: false when its run lives.
    private static func removeIfAbandoned(_ path: String) throws -> Bool {
        // A run that was killed before it had its lock leaves a directory without one.
        guard access("\(path)/\(lockName)", F_OK) == 0 else { return rmdir(path) == 0 || errno == ENOENT }
        do {
            let lock = try FileLock(path: "\(path)/\(lockName)", command: command)
            // Held to the end, so that nobody moves in meanwhile.
            defer { withExtendedLifetime(lock) {} }
            remove(path)
            return true
        } catch StoreError.locked {
            return false
        } catch StoreError.notFound {
            return true
        }
    }

    /// The lock goes last, and only when nothing else is left: by it the next run knows that this one has ended.
    private static func remove(_ path: String) {
        guard let names = try? StandardDirectories.names(in: path) else { return }
        for name in names where name != lockName {
            // A copy that was fetched is unpacked in a work directory within this one.
            if name.hasPrefix(prefix), name.hasSuffix(suffix) { remove("\(path)/\(name)") }
            guard unlink("\(path)/\(name)") == 0 || errno == ENOENT else { return }
        }
        unlink("\(path)/\(lockName)")
        rmdir(path)
    }
}

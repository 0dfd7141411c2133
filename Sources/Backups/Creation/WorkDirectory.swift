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

    /// - Throws: `FileError`, `StoreError`
    init(in directory: String) throws {
        path = "\(directory)/\(Self.prefix)\(getpid())\(Self.suffix)"
        guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw FileError(path, .create) }
        lock = try FileLock(path: "\(path)/\(Self.lockName)", command: "edugain-ctl backup")
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
            if name.hasPrefix("\(BackupRecord.fileName)."), name.hasSuffix(suffix) {
                try FileName.remove("\(directory)/\(name)")
            } else if name.hasPrefix(prefix), name.hasSuffix(suffix) {
                if try isAbandoned("\(directory)/\(name)") { remove("\(directory)/\(name)") } else { isAnyAlive = true }
            }
        }
        // A living run may be between giving the manifest and the archive their names.
        guard !isAnyAlive else { return }
        for orphan in orphans where access("\(directory)/\(orphan.archive)", F_OK) != 0 {
            try FileName.remove("\(directory)/\(orphan.manifest)")
        }
    }

    /// A run that was killed before it had its lock leaves a directory without one.
    private static func isAbandoned(_ path: String) throws -> Bool {
        guard access("\(path)/\(Self.lockName)", F_OK) == 0 else { return rmdir(path) == 0 }
        do {
            _ = try FileLock(path: "\(path)/\(Self.lockName)", command: "edugain-ctl backup")
            return true
        } catch StoreError.locked {
            return false
        }
    }

    /// The lock goes last, and only when nothing else is left: by it the next run knows that this one has ended.
    private static func remove(_ path: String) {
        for name in (try? StandardDirectories.names(in: path)) ?? [] where name != lockName {
            guard unlink("\(path)/\(name)") == 0 else { return }
        }
        unlink("\(path)/\(lockName)")
        rmdir(path)
    }
}

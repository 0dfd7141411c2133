import Files
import Glibc

/// A directory that backups are kept in. Only files whose names a backup has are ever looked at.
public struct BackupDirectory: Sendable {
    public let path: String

    public init(path: String) {
        self.path = path
    }

    /// All backups, the newest one first.
    ///
    /// - Throws: ``BackupError/noDirectory(path:)``, `FileError` when the directory cannot be read.
    public func backups() throws -> [Backup] {
        try names().compactMap { name in
            guard let name = BackupName(archive: name) else { return nil }
            return backup(name)
        }.newestFirst
    }

    func names() throws -> [String] {
        do {
            return try StandardDirectories.names(in: path)
        } catch let error as FileError where error.code == ENOENT {
            throw BackupError.noDirectory(path: path)
        }
    }

    /// A name for a backup that is made now: later than those of the same moment, also when the first of them was
    /// removed again, because the newest name is the newest backup, and copies elsewhere may have the name still.
    ///
    /// - Parameter time: UTC seconds.
    /// - Throws: ``BackupError/noDirectory(path:)``, `FileError`
    func freeName(at time: Int64) throws -> BackupName {
        let taken = try names().compactMap(BackupName.init(archive:)).map(\.time)
        // A clock that ran ahead once must not date all later backups.
        let latest = taken.filter { (time..<time + 60).contains($0) }.max()
        return BackupName(time: latest.map { $0 + 1 } ?? time)
    }

    /// One backup; nil when there is no such file any more.
    public func backup(_ name: BackupName) -> Backup? {
        let archive = "\(path)/\(name.archive)"
        var status = stat()
        guard lstat(archive, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        return Backup(
            name, path: archive, size: Int64(status.st_size), modified: Int64(status.st_mtim.tv_sec),
            manifest: { try BackupManifest.read("\(path)/\(name.manifest)", archive: name.archive) })
    }
}

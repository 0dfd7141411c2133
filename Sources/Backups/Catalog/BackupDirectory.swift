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
        }.sorted { ($0.time, $0.name) > ($1.time, $1.name) }
    }

    func names() throws -> [String] {
        do {
            return try StandardDirectories.names(in: path)
        } catch let error as FileError where error.code == ENOENT {
            throw BackupError.noDirectory(path: path)
        }
    }

    /// One backup; nil when there is no such file any more.
    public func backup(_ name: BackupName) -> Backup? {
        let archive = "\(path)/\(name.archive)"
        var status = stat()
        guard lstat(archive, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        let size = Int64(status.st_size)
        let condition = condition(of: name, size: size)
        let time =
            switch condition {
            case .verified(let manifest): ISO8601.time(manifest.created) ?? name.time
            case .unverified: Int64(status.st_mtim.tv_sec)
            case .damaged: name.time
            }
        return Backup(name: name, path: archive, size: size, time: time, condition: condition)
    }

    private func condition(of name: BackupName, size: Int64) -> Backup.Condition {
        do {
            let manifest = try BackupManifest.read("\(path)/\(name.manifest)", archive: name.archive)
            guard let manifest else { return .unverified }
            guard manifest.compressed.size == size else {
                return .damaged("it has \(size) bytes, its manifest says \(manifest.compressed.size)")
            }
            return .verified(manifest)
        } catch let error as BackupError {
            return .damaged(error.reason)
        } catch let error as FileError {
            return .damaged("its manifest cannot be \(error.action.rawValue): \(error.reason)")
        } catch {
            return .damaged("\(error)")
        }
    }
}

import Backups

/// Which backups a command is about: those in the backup directory, or the copies at a remote.
public enum BackupLocation: Sendable, Equatable {
    case directory(String)
    /// `REMOTE:PATH` of rclone.
    case remote(String)

    /// - Throws: `RemoteError` for a text that names no remote.
    func place() throws -> any BackupPlace {
        switch self {
        case .directory(let path): BackupDirectory(path: path)
        case .remote(let destination): try RcloneRemote(destination: destination)
        }
    }
}

import Files
import Glibc

/// Who a command runs as.
public enum ServiceIdentity {
    /// Run as root, takes on the owner and group of the database (or of the directory it will be in), for good.
    ///
    /// Call it after everything the user named was opened, and before anything is made: no root-owned `-wal`, `-shm`
    /// or lock file may be left where the service writes.
    ///
    /// - Parameter directory: a directory that is made first when it is missing, for the owner of the database: what
    ///   lies above it may be root's.
    /// - Returns: true when the identity changed.
    /// - Throws: ``CommandFailure`` when the system refuses.
    @discardableResult
    public static func becomeOwner(ofDatabase path: String, making directory: String? = nil) throws -> Bool {
        guard geteuid() == 0 else { return false }
        var status = stat()
        if stat(path, &status) != 0 {
            guard stat(FilePath.directory(of: path), &status) == 0 else { return false }
        }
        guard status.st_uid != 0 else { return false }
        if let directory, access(directory, F_OK) != 0 {
            do { try StandardDirectories.make(directory) } catch { throw CommandFailure(error) }
            chown(directory, status.st_uid, status.st_gid)
        }
        var group = status.st_gid
        guard setgroups(1, &group) == 0, setgid(status.st_gid) == 0, setuid(status.st_uid) == 0 else {
            let reason = String(cString: strerror(errno))
            throw CommandFailure(.failed, "cannot become the owner of \(path) (user \(status.st_uid)): \(reason)")
        }
        return true
    }
}

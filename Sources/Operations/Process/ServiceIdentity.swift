import CIdentity
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
        guard geteuid() == 0, let owner = owner(ofDatabase: path) else { return false }
        if let directory {
            do {
                for made in try StandardDirectories.make(directory) { chown(made, owner.user, owner.group) }
            } catch {
                throw CommandFailure(error)
            }
        }
        var group = owner.group
        guard setgroups(1, &group) == 0, setgid(owner.group) == 0, setuid(owner.user) == 0 else {
            throw refusal(path, user: owner.user)
        }
        return true
    }

    /// Run as root, does `body` as owner and group of the database (or of the directory it will be in), and is root
    /// again afterwards, to write where the owner may not.
    ///
    /// Programs that `body` runs cannot become root again: only the saved identity stays root's, and a program that is
    /// executed gets the effective one in its place (`execve(2)`).
    ///
    /// - Throws: ``CommandFailure`` when the system refuses, and what `body` throws.
    public static func asOwner<Result>(
        ofDatabase path: String, _ body: () async throws -> Result
    ) async throws -> Result {
        guard geteuid() == 0, let owner = owner(ofDatabase: path) else { return try await body() }
        var groups = [gid_t](repeating: 0, count: 1 << 16)
        let count = getgroups(Int32(groups.count), &groups)
        let realGroup = getgid()
        defer {
            // Allowed, because the saved identity is root's.
            setresuid(0, 0, 0)
            setresgid(realGroup, realGroup, realGroup)
            setgroups(max(0, Int(count)), groups)
        }
        var group = owner.group
        guard count >= 0, setgroups(1, &group) == 0, setresgid(owner.group, owner.group, 0) == 0,
            setresuid(owner.user, owner.user, 0) == 0
        else { throw refusal(path, user: owner.user) }
        return try await body()
    }

    /// Nil when it is root, or nothing is there.
    private static func owner(ofDatabase path: String) -> (user: uid_t, group: gid_t)? {
        var status = stat()
        guard stat(path, &status) == 0 || stat(FilePath.directory(of: path), &status) == 0, status.st_uid != 0 else {
            return nil
        }
        return (status.st_uid, status.st_gid)
    }

    private static func refusal(_ path: String, user: uid_t) -> CommandFailure {
        let reason = String(cString: strerror(errno))
        return CommandFailure(.failed, "cannot become the owner of \(path) (user \(user)): \(reason)")
    }
}

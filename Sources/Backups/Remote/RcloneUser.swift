import Glibc

/// Who rclone runs as: it keeps its remotes in the home directory of that user.
struct RcloneUser {
    let name: String
    /// Nil when the system does not know the user.
    let home: String?

    /// The user of this process.
    static var current: RcloneUser {
        let user = geteuid()
        return withUnsafeTemporaryAllocation(of: CChar.self, capacity: 16_384) { buffer in
            var entry = passwd()
            var found: UnsafeMutablePointer<passwd>?
            guard let room = buffer.baseAddress,
                getpwuid_r(user, &entry, room, buffer.count, &found) == 0, found != nil,
                let name = entry.pw_name, let home = entry.pw_dir
            else { return RcloneUser(name: "\(user)", home: nil) }
            return RcloneUser(name: String(cString: name), home: String(cString: home))
        }
    }

    /// The environment for rclone. A job that was started by root and became the database's owner still has root's
    /// `HOME`, where rclone could not even look for its configuration.
    func environment(_ environment: [String: String]) -> [String: String] {
        var status = stat()
        if let current = environment["HOME"], stat(current, &status) == 0, status.st_uid == geteuid() {
            return environment
        }
        guard let home else { return environment }
        var result = environment
        result["HOME"] = home
        result["XDG_CONFIG_HOME"] = nil
        result["XDG_CACHE_HOME"] = nil
        return result
    }
}

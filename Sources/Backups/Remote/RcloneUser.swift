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
}

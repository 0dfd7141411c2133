import Glibc

/// The environment that rclone gets. Every option of rclone's can be set by a variable; which remotes there are, and how
/// to get at them, is the operator's to say.
enum RcloneEnvironment {
    /// Variables about what is said where, and about which files count: with any of them rclone would not answer what
    /// it was asked. Measured with 1.60: `RCLONE_VERBOSE=1` alone makes it refuse every command.
    private static let ours = [
        "RCLONE_VERBOSE", "RCLONE_QUIET", "RCLONE_PROGRESS", "RCLONE_LOG_FILE", "RCLONE_SYSLOG", "RCLONE_DUMP",
        "RCLONE_DRY_RUN", "RCLONE_INTERACTIVE", "RCLONE_MIN_SIZE", "RCLONE_MAX_SIZE", "RCLONE_MIN_AGE",
        "RCLONE_MAX_AGE", "RCLONE_MAX_DEPTH",
    ]
    /// Beginnings of more of them.
    private static let filters = ["RCLONE_INCLUDE", "RCLONE_EXCLUDE", "RCLONE_FILTER", "RCLONE_FILES_FROM"]

    /// Adapts the environment of this process.
    static func adapted(_ environment: [String: String], for user: RcloneUser = .current) -> [String: String] {
        var result = environment.filter { variable in
            !ours.contains(variable.key) && !filters.contains(where: variable.key.hasPrefix)
        }
        // A job that was started by root and became the database's owner still has root's home, where rclone could not
        // even look for its configuration.
        if let home = user.home, !isOwned(environment["HOME"]) {
            result["HOME"] = home
            result["XDG_CONFIG_HOME"] = nil
            result["XDG_CACHE_HOME"] = nil
        }
        return result
    }

    private static func isOwned(_ home: String?) -> Bool {
        var status = stat()
        guard let home, stat(home, &status) == 0 else { return false }
        return status.st_uid == geteuid()
    }
}

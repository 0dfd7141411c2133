import Glibc

/// How many files and connections this process may have open (`getrlimit(2)`).
enum DescriptorLimit {
    /// What is needed beside connections: the database, event loops, logs, copies of the database that are sent,
    /// and ``ConnectionLimits/reserve``.
    private static let reserve = 256

    /// Raises the limit as far as the process may: shells and containers often begin with 1,024.
    ///
    /// - Returns: how many connections there is room for.
    static func raise() -> Int {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return reserve }
        let old = limit.rlim_cur
        limit.rlim_cur = limit.rlim_max
        if setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) != 0 { limit.rlim_cur = old }
        let all = Int(clamping: limit.rlim_cur)
        return all - min(reserve, all / 2)
    }
}

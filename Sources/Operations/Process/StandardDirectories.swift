import Glibc

/// Makes directories the way the service needs them: with mode 0750, and all missing ones above.
public enum StandardDirectories {
    /// - Throws: ``CommandFailure``
    public static func make(_ path: String) throws {
        var status = stat()
        if stat(path, &status) == 0 { return }
        if let slash = path.lastIndex(of: "/"), slash > path.startIndex { try make(String(path[..<slash])) }
        guard mkdir(path, 0o750) == 0 || errno == EEXIST else {
            let full = errno == ENOSPC || errno == EDQUOT
            throw CommandFailure(
                full ? .noSpace : .failed, "the directory \(path) cannot be made: \(String(cString: strerror(errno)))",
                hint: "Make it, or name another place with --database or EDUGAIN_CACHE_DIR.")
        }
    }
}

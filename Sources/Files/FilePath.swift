import Glibc

/// Parts of paths.
public enum FilePath {
    /// The directory that holds `path`, as `dirname` tells it; `.` for a bare name.
    public static func directory(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// What stands behind the last slash.
    public static func name(of path: String) -> String {
        path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
    }

    /// The same path from the root directory, for programs that take `name:rest` or `-name` for something else.
    public static func absolute(_ path: String) -> String {
        if path.hasPrefix("/") { return path }
        guard let directory = getcwd(nil, 0) else { return "./\(path)" }
        defer { free(directory) }
        return "\(String(cString: directory))/\(path)"
    }
}

import Glibc

/// Directories the way the service needs them. What fails throws ``FileError``.
public enum StandardDirectories {
    /// Makes a directory with mode 0750, and all missing ones above.
    ///
    /// - Returns: those that were made, the uppermost first.
    @discardableResult
    public static func make(_ path: String) throws -> [String] {
        var status = stat()
        if stat(path, &status) == 0 {
            guard status.st_mode & S_IFMT == S_IFDIR else { throw FileError(path, .create, code: ENOTDIR) }
            return []
        }
        let parent = FilePath.directory(of: path)
        let above = parent != path && parent != "/" && parent != "." ? try make(parent) : []
        if mkdir(path, 0o750) == 0 { return above + [path] }
        guard errno == EEXIST else { throw FileError(path, .create) }
        return above
    }

    /// Makes the names in a directory survive a power failure: `fsync` of a file does not do that for its name.
    public static func sync(_ path: String) throws {
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileError(path, .open) }
        defer { close(descriptor) }
        // Some network file systems cannot sync a directory (EINVAL) and do not need to.
        guard fsync(descriptor) == 0 || errno == EINVAL else { throw FileError(path, .sync) }
    }

    /// The names in a directory, sorted, without `.` and `..`.
    public static func names(in path: String) throws -> [String] {
        guard let directory = opendir(path) else { throw FileError(path, .open) }
        defer { closedir(directory) }
        var names: [String] = []
        errno = 0
        while let entry = readdir(directory) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != "." && name != ".." { names.append(name) }
            errno = 0
        }
        guard errno == 0 else { throw FileError(path, .read) }
        return names.sorted()
    }
}

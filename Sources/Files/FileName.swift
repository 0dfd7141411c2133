import Glibc

/// Gives names to files and takes them away. What fails throws ``FileError``.
public enum FileName {
    /// Renames a file within a file system.
    ///
    /// - Parameter replacing: a file that has the name already gives way; otherwise that is an error (`EEXIST`).
    public static func move(_ path: String, to name: String, replacing: Bool) throws {
        if replacing {
            guard rename(path, name) == 0 else { throw FileError(name, .rename) }
            return
        }
        // A link never replaces anything, in one step; where there are no links a look must do.
        if link(path, name) == 0 {
            unlink(path)
            return
        }
        guard [EPERM, EOPNOTSUPP, ENOSYS, EMLINK].contains(errno) else { throw FileError(name, .rename) }
        guard access(name, F_OK) != 0 else { throw FileError(name, .rename, code: EEXIST) }
        guard rename(path, name) == 0 else { throw FileError(name, .rename) }
    }

    /// Gives a file a second name, as a link, or as a copy where there are no links. The name must be free.
    public static func duplicate(_ path: String, as name: String) throws {
        if link(path, name) == 0 { return }
        guard [EPERM, EOPNOTSUPP, ENOSYS, EMLINK].contains(errno) else { throw FileError(name, .create) }
        let source = try OpenFile(reading: path)
        let copy = try OpenFile(creating: name, isNew: true)
        while true {
            let piece = try source.read(upTo: 1 << 20)
            if piece.isEmpty { break }
            try copy.write(piece)
        }
        try copy.sync()
    }

    /// Removes a file; one that is not there is fine.
    public static func remove(_ path: String) throws {
        guard unlink(path) == 0 || errno == ENOENT else { throw FileError(path, .remove) }
    }
}

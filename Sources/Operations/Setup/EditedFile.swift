import Files
import Glibc

/// A small text file of the administrator's, of which a part is changed: mode, owner and group stay as they are.
struct EditedFile {
    let path: String
    /// Empty for a file that is not there.
    let text: String
    let isThere: Bool
    private var mode: mode_t
    private var owner: (user: uid_t, group: gid_t)

    /// - Parameters:
    ///   - mode: of a file that is to be made.
    ///   - group: the same; nil for this user's own.
    /// - Throws: ``CommandFailure``
    init(path: String, mode: mode_t, group: gid_t? = nil) throws {
        let resolved = realpath(path, nil)
        defer { free(resolved) }
        self.path = resolved.map { String(cString: $0) } ?? path
        self.mode = mode
        owner = (geteuid(), group ?? getegid())
        isThere = access(self.path, F_OK) == 0 || errno != ENOENT
        guard isThere else {
            text = ""
            return
        }
        let file = try Self.opened(self.path)
        guard let text = String(validating: try file.readAll(limit: 1 << 20), as: UTF8.self) else {
            throw CommandFailure(.usage, "\(self.path) is not UTF-8 text")
        }
        self.text = text
        var status = stat()
        if fstat(file.descriptor, &status) == 0 {
            self.mode = status.st_mode & 0o7777
            owner = (status.st_uid, status.st_gid)
        }
    }

    private static func opened(_ path: String) throws -> OpenFile {
        do {
            return try OpenFile(reading: path)
        } catch let error as FileError where error.code == EACCES {
            throw CommandFailure(
                .failed, "\(path) cannot be read: \(error.reason)", hint: "Run the command as root, with sudo.")
        }
    }

    /// Puts `text` into the place of the file's, in one step.
    ///
    /// - Throws: ``CommandFailure``
    func write(_ text: String) throws {
        do {
            let replacement = try ReplacementFile(for: path)
            guard fchown(replacement.file.descriptor, owner.user, owner.group) == 0,
                fchmod(replacement.file.descriptor, mode) == 0
            else { throw FileError(path, .write) }
            try replacement.file.write(Array(text.utf8))
            try replacement.commit()
        } catch let error as FileError {
            throw CommandFailure(
                error.isNoSpace ? .noSpace : .failed, "\(path) cannot be written: \(error.reason)",
                hint: error.code == ENOENT
                    ? "Its directory is missing. That of the package comes with 'apt install --reinstall edugain-ctl'."
                    : "Run the command as root, with sudo.")
        }
    }
}

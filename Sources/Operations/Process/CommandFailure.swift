import Backups
import Files
import Glibc
import Store

/// A failure in the words an operator needs: what happened, where, and what to do next.
public struct CommandFailure: Error, Sendable, Equatable, CustomStringConvertible {
    public var status: ExitStatus
    /// What happened and where, one sentence or two.
    public var message: String
    /// The next step, nil where there is none to give.
    public var hint: String?

    public init(_ status: ExitStatus, _ message: String, hint: String? = nil) {
        self.status = status
        self.message = message
        self.hint = hint
    }

    public var description: String {
        hint.map { "\(message)\nHINT: \($0)" } ?? message
    }
}

extension CommandFailure {
    /// Puts any error of the modules below into an operator's words.
    public init(_ error: any Error) {
        switch error {
        case let failure as CommandFailure: self = failure
        case let error as StoreError: self.init(storeError: error)
        case let error as FileError: self.init(fileError: error)
        case let error as BackupError: self.init(backupError: error)
        case let error as RetentionPolicyError: self.init(.usage, error.description, hint: error.hint)
        case let error as RemoteError: self.init(remoteError: error)
        default: self.init(.failed, "\(error)")
        }
    }

    private init(fileError error: FileError) {
        switch error.code {
        case EISDIR:
            self.init(.usage, "\(error.path) is a directory, not a file")
        case EFBIG:
            self.init(.verificationFailed, "\(error.path) is larger than such a file can be")
        default:
            let isMissing = error.code == ENOENT && error.action == .open
            self.init(
                error.isNoSpace ? .noSpace : isMissing ? .notFound : .failed,
                "\(error.path) cannot be \(error.action.rawValue): \(error.reason)", hint: Self.hint(for: error))
        }
    }

    private static func hint(for error: FileError) -> String? {
        if error.isNoSpace { return "Free some space on that file system and run the command again." }
        switch error.action {
        case .open, .read: return "Check the path, and that this user may read the file."
        case .create, .write, .rename, .remove:
            return "Check the directory and its permissions, or name another one with --database, --output-dir or "
                + "EDUGAIN_CACHE_DIR."
        case .sync: return nil
        }
    }

    private init(storeError error: StoreError) {
        switch error {
        case .notFound(let path):
            self.init(
                .notFound, "there is no database at \(path)",
                hint: "Run 'edugain-ctl import' to fill one, or name another with --database.")
        case .notOurs(let path, let reason):
            self.init(
                .failed, "\(path) is not a database of edugain-ctl: \(reason)",
                hint: "Name the right file with --database; this one was left untouched.")
        case .newerSchema(let path, let found, let supported):
            self.init(
                .newerSchema,
                "\(path) has schema version \(found), but this edugain-ctl knows versions up to \(supported) only",
                hint: "Install the version of edugain-ctl that wrote it, or a newer one.")
        case .olderSchema(let path, let found, let supported):
            self.init(
                .failed, "\(path) has schema version \(found); this edugain-ctl reads version \(supported) and later",
                hint: "Any command that writes, such as 'edugain-ctl import', brings it up to date.")
        case .locked(let path, let holder):
            self.init(
                .locked, "\(path) is locked by \(holder)",
                hint: "Wait until it has finished, or let this command wait with --wait SECONDS.")
        case .busy(let path):
            self.init(.locked, "\(path) is in use by a program that does not take our lock", hint: "Try again later.")
        case .full(let path, let reason):
            self.init(
                .noSpace, "no space left for \(path): \(reason)",
                hint: "Free some space on that file system and run the command again; nothing was changed.")
        case .notPermitted(let path, let reason):
            self.init(
                .failed, "\(path) cannot be opened: \(reason)",
                hint: "Run the command as root or as the owner of the file.")
        case .damaged(let path, let reason):
            self.init(
                .verificationFailed, "\(path) is damaged: \(reason)", hint: "Restore the newest backup.")
        case .changedMeanwhile(let path):
            self.init(.failed, "\(path) was replaced by another process meanwhile", hint: "Run the command again.")
        case .failed(let path, let reason):
            self.init(.failed, "\(path): \(reason)")
        }
    }
}

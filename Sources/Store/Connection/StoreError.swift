import GRDB
import Glibc

/// What can go wrong with the database, in terms an operator can act on. Nothing above this module sees GRDB's errors.
public enum StoreError: Error, Sendable, Equatable {
    /// There is no file at this path.
    case notFound(path: String)
    /// The file is there but belongs to another program, or is no SQLite database.
    case notOurs(path: String, reason: String)
    /// Made by a newer version of this program.
    case newerSchema(path: String, found: Int, supported: Int)
    /// Made by an older version, and this program cannot read it as it is.
    case olderSchema(path: String, found: Int, supported: Int)
    /// The lock is held by another process, described by what it wrote into the lock file.
    case locked(path: String, holder: String)
    /// SQLite's own locks were held longer than the busy time-out.
    case busy(path: String)
    /// The file system is full.
    case full(path: String, reason: String)
    /// The file may not be read or written by this user.
    case notPermitted(path: String, reason: String)
    /// SQLite found the file damaged.
    case damaged(path: String, reason: String)
    /// Another process changed the database between reading and writing.
    case changedMeanwhile(path: String)
    /// Everything else, in SQLite's words.
    case failed(path: String, reason: String)

    /// True for a database of another program that SQLite itself can read; false for a file that is damaged or no database.
    public var isAnotherProgram: Bool {
        if case .notOurs(_, let reason) = self { return reason == Schema.anotherProgram }
        return false
    }

    /// What SQLite said, without the statement that GRDB adds.
    static func reason(of error: any Error) -> String {
        guard let error = error as? DatabaseError else { return "\(error)" }
        // The backup API tells the code only, and the connection then has nothing to add.
        let isSilent = error.message == "not an error"
        let message = isSilent ? DatabaseError(resultCode: error.resultCode).message : error.message
        return message ?? "SQLite error \(error.extendedResultCode.rawValue)"
    }

    /// Translates an error of GRDB; other errors pass unchanged.
    static func from(_ error: any Error, path: String) -> any Error {
        guard let error = error as? DatabaseError else { return error }
        let systemError = SystemErrorLog.take()
        let reason = reason(of: error)
        if systemError == ENOSPC || systemError == EDQUOT {
            return StoreError.full(path: path, reason: String(cString: strerror(systemError)))
        }
        switch error.resultCode {
        case .SQLITE_FULL: return StoreError.full(path: path, reason: reason)
        case .SQLITE_BUSY, .SQLITE_LOCKED: return StoreError.busy(path: path)
        case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_CANTOPEN, .SQLITE_AUTH:
            return StoreError.notPermitted(path: path, reason: reason)
        case .SQLITE_CORRUPT: return StoreError.damaged(path: path, reason: reason)
        case .SQLITE_NOTADB: return StoreError.notOurs(path: path, reason: reason)
        default:
            return StoreError.failed(path: path, reason: "\(reason) (SQLite code \(error.extendedResultCode.rawValue))")
        }
    }
}

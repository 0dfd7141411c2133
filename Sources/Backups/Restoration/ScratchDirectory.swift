import Files
import Glibc
import Store

/// A directory for what is unpacked only to be looked at.
public final class ScratchDirectory {
    /// Where a database can be unpacked to.
    public let path: String
    /// For backups that are fetched.
    public var directory: BackupDirectory { BackupDirectory(path: work.path) }
    private let work: WorkDirectory

    /// Takes the first place that can be written.
    ///
    /// - Parameter candidates: directories, the best one first; abandoned work of killed runs there is removed.
    /// - Throws: `FileError` of the last one.
    public init(in candidates: [String]) throws {
        var failure: any Error = FileError("/tmp", .create, code: ENOENT)
        for candidate in candidates where access(candidate, W_OK) == 0 {
            do {
                try WorkDirectory.removeAbandoned(in: candidate)
                work = try WorkDirectory(in: candidate)
                path = "\(work.path)/copy.db"
                return
            } catch {
                failure = error
            }
        }
        throw failure
    }
}

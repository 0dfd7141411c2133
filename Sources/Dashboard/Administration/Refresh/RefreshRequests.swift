import Files
import Glibc
import Operations
import Store
import Synchronization

/// Requests for an import. Nothing here imports: a request is a file in the directory that services share, and a path
/// unit of systemd starts the import, which takes the file away.
final class RefreshRequests: Sendable {
    /// The time from a request to an import that can be seen, at most, when all is well.
    static let patience: Int64 = 60

    private let path: String
    /// The newest request that was made here, UTC seconds.
    private let latest = Mutex<Int64?>(nil)

    /// - Parameter directory: where services share what is gone with the next boot.
    init(directory: String) {
        path = "\(directory)/import-requested"
    }

    /// Leaves a request, unless there is one already.
    ///
    /// - Parameter run: the newest attempt to import, which is over.
    /// - Throws: `FileError`
    func make(after run: ImportRun?, now: Int64) throws -> RefreshOutcome {
        if waiting(after: run, now: now) != nil { return .waiting }
        // What an import has met and left behind would make nobody begin another one.
        try FileName.remove(path)
        do {
            // The reader is systemd, which looks for the name alone: made in one step, or there already.
            let file = try OpenFile(creating: path, isNew: true)
            fchmod(file.descriptor, 0o640)
        } catch let error as FileError where error.code == EEXIST {
            return .waiting
        }
        latest.withLock { $0 = now }
        return .requested
    }

    /// When the request was made that waits for its import, UTC seconds; nil when there is none.
    func waiting(after run: ImportRun?, now: Int64) -> Int64? {
        let begun = run?.started ?? .min
        var status = stat()
        if stat(path, &status) == 0 {
            let time = Int64(status.st_mtim.tv_sec)
            // In the same second it may have been made before or after; as long as the file is there, nobody has met it.
            return begun <= time ? time : nil
        }
        // Taken a moment ago; the import has not said that it began yet.
        guard let time = latest.withLock({ $0 }), begun < time, now - time < Self.patience else { return nil }
        return time
    }
}

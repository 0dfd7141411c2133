import Files
import Glibc
import Store

/// How long this installation has been there.
///
/// Taken from what is there anyway, because a file made for it at first sight is gone with the directory that it should
/// tell the age of: the first attempt to import that is on record, and before it the time at which something last
/// appeared in the directory that the database is to lie in.
public enum Installation: Sendable, Equatable {
    /// There since this time and without data so far; UTC seconds.
    case fresh(since: Int64)
    /// There was a database, last written at this time: its lock file says so, which the first import makes and nothing
    /// removes.
    case used(since: Int64)

    /// - Parameters:
    ///   - database: path of the database, which may be missing.
    ///   - now: counts where no directory is there either.
    init(database: String, now: Int64) {
        var status = stat()
        if stat(database, &status) != 0, stat(DatabaseWriter(path: database).lockPath, &status) == 0 {
            self = .used(since: min(now, Int64(status.st_mtim.tv_sec)))
            return
        }
        var directory = FilePath.directory(of: database)
        while stat(directory, &status) != 0, directory != "/", directory != "." {
            directory = FilePath.directory(of: directory)
        }
        self = .fresh(since: min(now, Int64(status.st_mtim.tv_sec)))
    }

    /// When it began, as far as that is known.
    func beginning(_ figures: DatabaseFigures?, now: Int64) -> Int64 {
        if let first = figures?.firstRun { return min(now, first) }
        switch self {
        case .fresh(let since), .used(let since): return since
        }
    }
}

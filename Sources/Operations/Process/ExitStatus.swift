/// How a command ends, told to scripts by its exit code. `health` has codes of its own.
public enum ExitStatus: Int32, Sendable, Codable {
    case done = 0
    case failed = 1
    /// Some items failed, each is named; or all was done, but the result could not be written.
    case partlyDone = 3
    /// The database, a backup or a source was not found.
    case notFound = 10
    /// Another process holds the lock.
    case locked = 11
    /// A verification or integrity check failed.
    case verificationFailed = 12
    /// Not enough space.
    case noSpace = 13
    /// The database was made by a newer version of this program.
    case newerSchema = 14
    /// Wrong usage (`EX_USAGE` of sysexits).
    case usage = 64
    /// Network or source unavailable, worth trying again later (`EX_TEMPFAIL` of sysexits).
    case temporarilyUnavailable = 75
}

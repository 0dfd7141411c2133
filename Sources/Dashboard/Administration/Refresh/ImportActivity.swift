import Operations
import Store

/// How imports are getting on at one moment. Times are UTC seconds.
enum ImportActivity: Sendable, Equatable {
    /// Nothing was ever imported, and nothing is asked for.
    case none
    /// Asked for at that time; it has not begun.
    case awaited(Int64)
    /// Asked for at that time, and nobody has taken the request for too long.
    case forgotten(Int64)
    case running(ImportRun)
    case ended(ImportRun)
    /// It began and never said how it ended: it was killed.
    case lost(ImportRun)
    /// A child process ended before it could write anything into the database.
    case broken(ImportProcess.Ending)

    /// True while something is going on that a client may wait for.
    var isGoingOn: Bool {
        switch self {
        case .awaited, .running: true
        case .none, .forgotten, .ended, .lost, .broken: false
        }
    }
}

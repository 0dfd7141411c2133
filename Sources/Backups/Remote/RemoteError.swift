/// What can go wrong with copies somewhere else, in terms an operator can act on. Places in it never hold the
/// parameters of a remote, reasons never a user name or password of an address.
public enum RemoteError: Error, Sendable, Equatable {
    /// The text is no `REMOTE:PATH`.
    case badDestination(String, reason: String)
    /// There is no such program.
    case programMissing(String)
    /// rclone has no remote of this name. Remotes are configured per user; `user` is who runs rclone.
    case unknownRemote(String, user: String)
    /// The other side cannot be reached, or says that it may work later.
    case unavailable(String, reason: String)
    /// rclone was ended because it took longer than it may, seconds.
    case timedOut(String, limit: Int)
    /// The other side does not let us, or does not believe who we are.
    case notPermitted(String, reason: String)
    /// No room on the other side, or the quota is used up.
    case noSpace(String, reason: String)
    /// There is no such directory there.
    case noDirectory(String)
    /// There is no such backup there.
    case noBackup(String)
    /// A file of this name is there already, with other content.
    case exists(String)
    /// What is there is not what was sent, or what its manifest says.
    case notVerified(String, reason: String)
    /// Anything else, in rclone's words.
    case failed(String, reason: String)

    /// One sentence without the place.
    public var reason: String {
        switch self {
        case .badDestination(_, let reason), .unavailable(_, let reason), .notPermitted(_, let reason),
            .noSpace(_, let reason), .notVerified(_, let reason), .failed(_, let reason):
            reason
        case .programMissing(let program): "there is no program '\(program)'"
        case .unknownRemote(let remote, let user): "rclone has no remote '\(remote)' for the user \(user)"
        case .timedOut(_, let limit): "rclone did not end within \(limit) seconds"
        case .noDirectory: "the directory does not exist"
        case .noBackup: "there is no such backup"
        case .exists: "the name is taken by another file"
        }
    }
}

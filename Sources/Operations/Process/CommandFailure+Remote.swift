import Backups

extension CommandFailure {
    init(remoteError error: RemoteError) {
        switch error {
        case .badDestination(let place, let reason):
            self.init(
                .usage, "'\(place)' is no place for copies: \(reason)",
                hint:
                    "Write REMOTE:PATH as rclone does, for instance 'offsite:backups/edugain'; for a directory here that is "
                    + "':local:/path'.")
        case .programMissing(let program):
            self.init(
                .failed, "copies somewhere else need the program '\(program)', which is not there",
                hint: "Install it with 'apt install rclone'.")
        case .unknownRemote(let remote, let user):
            self.init(
                .notFound, "rclone has no remote '\(remote)' for the user \(user)",
                hint:
                    "Make it as that user, with 'sudo -u \(user) -H rclone config'; jobs run as the database's owner, "
                    + "and rclone keeps remotes per user.")
        case .unavailable(let place, let reason):
            self.init(
                .temporarilyUnavailable, "\(place) cannot be reached: \(reason)",
                hint: "Check the network and try again later.")
        case .timedOut(let place, _):
            self.init(
                .temporarilyUnavailable, "\(place): \(error.reason), and was stopped",
                hint: "Check the network and try again later.")
        case .notPermitted(let place, let reason):
            self.init(
                .failed, "\(place) lets us not in: \(reason)",
                hint: "Check the rights and credentials of the remote, with 'rclone lsf' as the user that runs the job."
            )
        case .noSpace(let place, let reason):
            self.init(
                .noSpace, "no space left at \(place): \(reason)",
                hint: "Free some space there, for instance with 'edugain-ctl backup prune --remote'.")
        case .noDirectory(let place):
            self.init(
                .notFound, "there is no directory \(place)",
                hint: "Check the path; the first copy makes the directory.")
        case .noBackup(let place):
            self.init(.notFound, "there is no backup \(place)", hint: "'edugain-ctl backup list --remote' shows all.")
        case .exists(let place):
            self.init(
                .failed, "\(place) is there already, with other content, and was left alone",
                hint: "Give each server a path of its own; what an interrupted copy left can be removed with "
                    + "'rclone deletefile'.")
        case .notVerified(let place, let reason):
            self.init(.verificationFailed, "\(place) cannot be trusted: \(reason)", hint: "Use another backup.")
        case .failed(let place, let reason):
            self.init(
                .failed, "rclone failed with \(place): \(reason)",
                hint: "Try 'rclone lsf' with that place, as the user that runs the job.")
        }
    }
}

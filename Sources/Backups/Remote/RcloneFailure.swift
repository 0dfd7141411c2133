/// Makes an error of how rclone ended. Its exit codes tell little (nearly everything that goes wrong before a transfer
/// is 1), so its last message is looked at too.
struct RcloneFailure {
    let destination: RemoteDestination
    /// rclone's exit code; nil when a signal ended it.
    let code: Int32?
    /// rclone's last message.
    let message: String?
    /// Who ran it.
    let user: String

    var error: RemoteError {
        let place = destination.description
        let text = reason.lowercased()
        if text.contains("didn't find section in config file") {
            return .unknownRemote(destination.remote, user: user)
        }
        if text.contains("didn't find backend called") {
            return .badDestination(place, reason: "this rclone knows no remotes of the kind '\(destination.remote)'")
        }
        // In this order: what refuses us is named together with the connection it was refused on.
        if Self.space.contains(where: text.contains) { return .noSpace(place, reason: reason) }
        if Self.permission.contains(where: text.contains) { return .notPermitted(place, reason: reason) }
        switch code {
        case 3: return .noDirectory(place)
        case 4: return .noBackup(place)
        case 5: return .unavailable(place, reason: reason)
        default: break
        }
        if Self.network.contains(where: text.contains) { return .unavailable(place, reason: reason) }
        return .failed(place, reason: reason)
    }

    private var reason: String {
        guard let message else {
            return code.map { "rclone ended with exit code \($0) and said nothing" } ?? "rclone was ended by a signal"
        }
        let text = Self.withoutCredentials(message.replacing(destination.text, with: destination.description))
        return text.count > 500 ? text.prefix(500) + "…" : text
    }

    /// Takes user name and password out of addresses.
    static func withoutCredentials(_ text: String) -> String {
        text.replacing(/:\/\/[^\/\s"']*@/, with: "://")
    }

    private static let space = [
        "no space left on device", "too big for remaining disk space", "disk quota exceeded", "quota exceeded",
        "quotaexceeded", "insufficient storage",
        "insufficient_space", "storagequotaexceeded", "not enough space", "file system is full",
    ]
    private static let permission = [
        "permission denied", "operation not permitted", "read-only file system", "access denied", "accessdenied",
        "unable to authenticate", "unauthorized", "forbidden", "invalidaccesskeyid", "signaturedoesnotmatch",
        "invalid_grant", "login incorrect",
    ]
    private static let network = [
        "dial tcp", "dial udp", "no such host", "connection refused", "connection reset", "network is unreachable",
        "no route to host", "i/o timeout", "timeout", "deadline exceeded", "unexpected eof", "broken pipe",
        "service unavailable", "too many requests", "bad gateway",
    ]
}

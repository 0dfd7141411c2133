import Store

/// A token that was taken away.
public struct RevokedToken: Sendable, Encodable, CustomStringConvertible {
    public let name: String
    /// When it was made, ISO 8601.
    public let created: String
    /// The file that had its digest.
    public let file: String
    private let shownTime: String

    private enum CodingKeys: CodingKey {
        case name, created, file
    }

    init(_ entry: TokenFile.Entry, file: String, clock: WallClock) {
        name = entry.name
        created = ISO8601.text(entry.created)
        self.file = file
        shownTime = clock.text(entry.created)
    }

    public var description: String {
        "Revoked the token '\(name)', made \(shownTime). Whoever is signed in with it is out once the dashboard has read "
            + "\(file): at once, but where systemd hands it a copy (LoadCredential) only after "
            + "'systemctl restart edugain-dashboard'."
    }
}

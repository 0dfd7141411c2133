/// A backup as the retention plan sees it.
public struct RetentionCandidate: Equatable, Sendable {
    /// What is known about the bytes of a backup.
    public enum Condition: String, Equatable, Sendable, Codable {
        /// Agrees with its manifest.
        case verified
        /// Has no manifest, for instance because an older shell script made it.
        case unverified
        /// Verified, but its database holds no snapshot.
        case empty
        /// Does not agree with its manifest.
        case damaged
    }

    /// The file's name, different for every candidate of a plan.
    public let name: String
    /// When the backup was made, in UTC seconds, within the years 1 to 9999.
    public let time: Int64
    public let condition: Condition

    public init(name: String, time: Int64, condition: Condition) {
        self.name = name
        self.time = time
        self.condition = condition
    }

    /// Whether this one comes first where the newest is named first.
    ///
    /// Of two backups of the same second the one whose name sorts last, byte by byte, passes for the newer one.
    func isNewer(than other: RetentionCandidate) -> Bool {
        guard time == other.time else { return time > other.time }
        return other.name.utf8.lexicographicallyPrecedes(name.utf8)
    }
}

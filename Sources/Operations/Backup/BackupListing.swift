import Backups

/// What `backup list` shows.
public struct BackupListing: Sendable, Encodable {
    public struct Row: Sendable, Encodable {
        public var archive: String
        /// ISO 8601 in UTC.
        public var created: String
        /// Bytes.
        public var size: Int64
        /// `verified`, `unverified` or `damaged`.
        public var condition: String
        /// Why it is damaged.
        public var problem: String?
        public var isKept: Bool
        /// Why it is kept, or that no rule keeps it.
        public var reason: String
        public var manifest: BackupManifest?
    }

    /// Directory or remote.
    public var place: String
    /// The newest one first.
    public var backups: [Row]
    private let clock: WallClock

    private enum CodingKeys: String, CodingKey {
        case place, backups
    }

    /// Lists backups, with what the policy says of each.
    ///
    /// - Throws: ``CommandFailure``
    public init(_ location: BackupLocation, policy: RetentionPolicy, clock: WallClock) async throws {
        do {
            let place = try location.place()
            self.init(place: place.shownPath, backups: try await place.backups(), policy: policy, clock: clock)
        } catch {
            throw CommandFailure(error)
        }
    }

    init(place: String, backups: [Backup], policy: RetentionPolicy, clock: WallClock) {
        let plan = RetentionPlan(backups: backups, policy: policy, now: clock.now(), timeZone: clock.timeZone)
        let decisions = Dictionary(uniqueKeysWithValues: plan.decisions.map { ($0.candidate.name, $0) })
        self.place = place
        self.clock = clock
        self.backups = backups.map { backup in
            let decision = decisions[backup.name.archive]
            return Row(
                archive: backup.name.archive, created: WallClock.iso8601(backup.time), size: backup.size,
                condition: Self.condition(backup).name, problem: Self.condition(backup).problem,
                isKept: decision?.isKept ?? true, reason: decision?.explanation ?? "", manifest: backup.manifest)
        }
    }

    private static func condition(_ backup: Backup) -> (name: String, problem: String?) {
        switch backup.condition {
        case .verified: ("verified", nil)
        case .unverified: ("unverified", nil)
        case .damaged(let reason): ("damaged", reason)
        }
    }
}

extension BackupListing: CustomStringConvertible {
    public var description: String {
        guard !backups.isEmpty else { return "There is no backup in \(place)." }
        var table = TextTable(
            ("made", .left), ("backup", .left), ("MB", .right), ("entities", .right), ("snapshots", .right),
            ("condition", .left), ("kept because", .left))
        for backup in backups {
            table.add(
                WallClock.time(iso8601: backup.created).map(clock.text) ?? backup.created, backup.archive,
                NumberText.decimal(Double(backup.size) / 1e6, digits: 1),
                backup.manifest.map { NumberText.grouped($0.entities) } ?? "–",
                backup.manifest.map { NumberText.grouped($0.snapshots) } ?? "–",
                backup.problem.map { "damaged: \($0)" } ?? backup.condition,
                backup.isKept ? backup.reason : "goes with the next prune: \(backup.reason)")
        }
        let number = NumberText.counted(backups.count, "backup")
        let total = backups.reduce(0) { $0 + $1.size }
        let sum = "\(number) in \(place), \(NumberText.megabytes(total))."
        return (table.lines + ["", sum]).joined(separator: "\n")
    }
}

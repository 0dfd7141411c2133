import Store

/// What `snapshots prune` prints.
public struct PruneReport: Sendable, Encodable {
    public struct Removed: Sendable, Encodable {
        public var snapshots: Int
        public var descriptions: Int
        public var entities: Int
        public var federations: Int
        public var federationCounters: Int
        public var importAttempts: Int
        /// Of the descriptions.
        public var approximateBytes: Int64
    }

    public struct Kept: Sendable, Encodable {
        public var snapshots: Int
        public var descriptions: Int
        /// UTC, ISO 8601; nil without any snapshot.
        public var oldestSnapshot: String?
    }

    public var isDryRun: Bool
    /// Snapshots before this time go, but for the newest; UTC, ISO 8601.
    public var before: String
    public var removed: Removed
    public var kept: Kept
    private let isEmpty: Bool

    private enum CodingKeys: CodingKey {
        case isDryRun, before, removed, kept
    }

    init(_ history: PrunedHistory, before: Int64, isDryRun: Bool) {
        self.isDryRun = isDryRun
        self.before = WallClock.iso8601(before)
        isEmpty = history.isEmpty
        removed = Removed(
            snapshots: history.snapshots, descriptions: history.descriptions, entities: history.entities,
            federations: history.federations, federationCounters: history.counters,
            importAttempts: history.importRuns, approximateBytes: history.approximateBytes)
        kept = Kept(
            snapshots: history.snapshotsKept, descriptions: history.descriptionsKept,
            oldestSnapshot: history.oldestKept.map(WallClock.iso8601))
    }
}

extension PruneReport: CustomStringConvertible {
    public var description: String {
        if isEmpty { return "Nothing that may go is older than \(before)." }
        var table = TextTable(("", .left), (isDryRun ? "would go" : "removed", .right), ("kept", .right))
        table.add("snapshots", NumberText.grouped(removed.snapshots), NumberText.grouped(kept.snapshots))
        table.add("descriptions", NumberText.grouped(removed.descriptions), NumberText.grouped(kept.descriptions))
        table.add("entities", NumberText.grouped(removed.entities), "")
        table.add("federations", NumberText.grouped(removed.federations), "")
        table.add("federation counters", NumberText.grouped(removed.federationCounters), "")
        table.add("import attempts", NumberText.grouped(removed.importAttempts), "")
        let end = removed.approximateBytes > 0 ? ["", space] : []
        return ([headline, ""] + table.lines + end).joined(separator: "\n")
    }

    private var headline: String {
        let begin = isDryRun ? "Dry run, nothing was changed: this is" : "Removed"
        let rest = kept.oldestSnapshot.map { " The history \(isDryRun ? "would begin" : "now begins") with \($0)." }
        return "\(begin) what is older than \(before).\(rest ?? "")"
    }

    private var space: String {
        let bytes = NumberText.megabytes(removed.approximateBytes)
        return "About \(bytes) of the file \(isDryRun ? "would be" : "are") free for later imports; "
            + "'edugain-ctl vacuum' gives them back to the disk."
    }
}

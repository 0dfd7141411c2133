import Quality

/// What `snapshots list` prints.
public struct SnapshotList: Sendable, Encodable, CustomStringConvertible {
    /// The newest first.
    public var snapshots: [SnapshotSummary]

    public var description: String {
        if snapshots.isEmpty { return "There is no snapshot yet." }
        var table = TextTable(
            ("snapshot", .left), ("entities", .right), ("SPs", .right), ("IdPs", .right), ("added", .right),
            ("removed", .right), ("changed", .right), ("source", .left))
        for snapshot in snapshots {
            table.add(
                snapshot.time, NumberText.grouped(snapshot.statistics.entities),
                NumberText.grouped(snapshot.statistics.serviceProviders),
                NumberText.grouped(snapshot.statistics.identityProviders), NumberText.grouped(snapshot.added),
                NumberText.grouped(snapshot.removed), NumberText.grouped(snapshot.changed), snapshot.source)
        }
        return table.lines.joined(separator: "\n")
    }
}

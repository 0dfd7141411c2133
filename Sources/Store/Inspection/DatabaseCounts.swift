/// How much a database holds.
public struct DatabaseCounts: Sendable, Equatable, Codable {
    public var snapshots: Int
    /// Entities of the newest snapshot.
    public var entities: Int
    /// UTC seconds; nil before the first import.
    public var newestSnapshot: Int64?

    public init(snapshots: Int, entities: Int, newestSnapshot: Int64?) {
        self.snapshots = snapshots
        self.entities = entities
        self.newestSnapshot = newestSnapshot
    }
}

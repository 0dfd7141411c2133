/// Which invented history to make.
public struct DemoRequest: Sendable {
    /// The same seed makes the same entities and changes.
    public var seed: UInt64
    /// Entities of the first snapshot.
    public var entities: Int
    /// Days of history, the last one being today.
    public var days: Int
    /// Snapshots a day.
    public var snapshotsPerDay: Int

    public init(seed: UInt64 = 1, entities: Int = 2_000, days: Int = 30, snapshotsPerDay: Int = 2) {
        self.seed = seed
        self.entities = entities
        self.days = days
        self.snapshotsPerDay = snapshotsPerDay
    }

    /// How many snapshots that makes.
    public var snapshots: Int { days * snapshotsPerDay }
}

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

    /// - Throws: ``CommandFailure`` with ``ExitStatus/usage`` for more than a demo can be.
    func check() throws {
        guard (1...200_000).contains(entities), (1...3_660).contains(days), (1...24).contains(snapshotsPerDay) else {
            throw CommandFailure(
                .usage, "a demo has 1 to 200000 entities, 1 to 3660 days and 1 to 24 snapshots a day")
        }
    }
}

/// What two snapshots have not in common.
public struct SnapshotDifference: Sendable, Equatable {
    /// An entity that both snapshots have, but not the same.
    public struct Change: Sendable, Equatable {
        public var entityID: String
        /// As it is called in the second snapshot.
        public var name: String
        public var fields: [FieldChange]
    }

    /// Entities of the second snapshot only, by entityID.
    public var added: [EntitySummary] = []
    /// Entities of the first snapshot only, by entityID.
    public var removed: [EntitySummary] = []
    /// By entityID.
    public var changed: [Change] = []

    public init() {}
}

/// What two snapshots have not in common.
public struct SnapshotDifference: Sendable, Equatable {
    /// An entity that both snapshots have, but not the same.
    public struct Change: Sendable, Equatable {
        public var entityID: String
        /// As it is called in the second snapshot; the same goes for the federation.
        public var name: String
        public var federation: FederationName
        /// Empty where the digests differ and nothing that is kept does: the way something is written (a time with
        /// another fraction of a second, the order of elements of different kinds), a value that cannot be read, or
        /// one of which only the first is kept (`errorURL`). The import counted it as a change too.
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

import Quality
import SAMLMetadata

/// Everything one import writes.
public struct SnapshotChange: Sendable {
    /// The time of the snapshot that was the newest when the changes were worked out.
    public var base: Int64?
    public var snapshot: Snapshot
    /// Entities that are not current in the database.
    public var added: [EntityRecord] = []
    /// Entities whose description changed, with their rows.
    public var changed: [(entity: Int64, record: EntityRecord)] = []
    /// Entities that are the same but were stored by an older format; their row is completed.
    public var completed: [(entity: Int64, record: EntityRecord)] = []
    /// Rows of entities that are gone.
    public var removed: [Int64] = []
    /// Counters by registrationAuthority.
    public var federations: [Identifier: Statistics]
    /// What the federations are called, as far as known.
    public var names: [FederationName] = []

    public init(base: Int64?, snapshot: Snapshot, federations: [Identifier: Statistics]) {
        self.base = base
        self.snapshot = snapshot
        self.federations = federations
    }
}

import Quality
import SAMLMetadata

/// What the database says of the entities that are current, as far as an import needs it to find what changed.
public struct CurrentState: Sendable {
    /// The stored description of one entity.
    public struct Entry: Sendable {
        /// Row number in `entity`.
        public var entity: Int64
        /// Row number in `federation`.
        public var federation: Int64
        public var digest: EntityDigest?
        public var format: Int
        public var marks: QualityMarks
        /// For the import's own use: the line of the aggregate that the entity was met in, 0 as long as it was not.
        public var line = 0
    }

    /// The newest snapshot; nil before the first import.
    public var snapshot: Snapshot?
    /// By entityID.
    public var entities: [Identifier: Entry]
    /// registrationAuthority by row number in `federation`.
    public var authorities: [Int64: String]

    public init(
        snapshot: Snapshot? = nil, entities: [Identifier: Entry] = [:], authorities: [Int64: String] = [:]
    ) {
        self.snapshot = snapshot
        self.entities = entities
        self.authorities = authorities
    }
}

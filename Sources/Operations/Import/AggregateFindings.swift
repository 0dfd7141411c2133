import Quality
import SAMLMetadata
import Store

/// What reading an aggregate brought to light, compared with the database.
struct AggregateFindings: Sendable {
    var aggregate = AggregateInformation()
    /// SHA-256 of the aggregate's bytes.
    var digest: [UInt8] = []
    /// Bytes of the aggregate.
    var size: Int64 = 0
    var statistics = Statistics()
    /// By registrationAuthority, `""` for entities without one.
    var federations: [Identifier: Statistics] = [:]
    var added: [EntityRecord] = []
    var changed: [(entity: Int64, record: EntityRecord)] = []
    /// The same as before, but stored by an older format.
    var completed: [(entity: Int64, record: EntityRecord)] = []
    var removed: [(entityID: String, entity: Int64)] = []
    /// What was left out; see ``issueCount``.
    var issues: [MetadataIssue] = []
    /// How much was left out, also what ``issues`` has no room for.
    var issueCount = 0
}

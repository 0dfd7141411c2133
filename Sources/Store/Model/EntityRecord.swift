import Quality
import SAMLMetadata

/// An entity as it is written: the columns, the detail text, and the digest of what they were made from.
public struct EntityRecord: Sendable {
    /// Names the set of stored columns and the rules they are judged by. It grows when something more is stored of an
    /// entity, or judged otherwise; rows of an older format are completed in place then, because an upgrade of the
    /// program is no change of 10,000 entities.
    public static let format = 1

    public var entityID: String
    /// Trimmed; empty without RegistrationInfo.
    public var registrationAuthority: String
    public var name: String
    public var organization: String?
    public var quality: EntityQuality
    /// ``EntityDetail`` as JSON.
    var detail: [UInt8]
    /// Of the recording the entity was read from.
    public var digest: EntityDigest

    /// Reduces an entity to what is stored of it.
    public init(_ recording: EntityRecording, digest: EntityDigest) {
        let entity = recording.decoded()
        entityID = entity.entityID
        registrationAuthority = entity.registration?.authority ?? ""
        name = entity.preferredName
        organization = entity.preferredOrganizationName
        quality = EntityQuality(entity)
        detail = EntityDetail(entity).encoded()
        self.digest = digest
    }
}

import Quality

/// What lists show of an entity.
public struct EntitySummary: Sendable, Equatable {
    public var entityID: String
    public var name: String
    public var organization: String?
    public var federation: FederationName
    public var quality: EntityQuality

    public init(
        entityID: String, name: String, organization: String?, federation: FederationName, quality: EntityQuality
    ) {
        self.entityID = entityID
        self.name = name
        self.organization = organization
        self.federation = federation
        self.quality = quality
    }
}

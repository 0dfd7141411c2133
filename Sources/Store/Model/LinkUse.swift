import SAMLMetadata

/// A link to a privacy statement, and a current entity that declares it.
public struct LinkUse: Sendable, Equatable {
    /// As declared; not always an address.
    public var url: String
    public var entityID: String
    /// The roles of the entity for which the link is declared; all of them where it is declared for the entity.
    public var roles: Roles
    /// The registration authority.
    public var federation: String

    public init(url: String, entityID: String, roles: Roles, federation: String) {
        self.url = url
        self.entityID = entityID
        self.roles = roles
        self.federation = federation
    }
}

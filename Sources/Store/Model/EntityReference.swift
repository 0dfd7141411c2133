/// An entity that two snapshots have not in common, as a list names it.
public struct EntityReference: Sendable, Equatable {
    public var entityID: String
    /// As it is called in the second snapshot, one that is gone as in the first; the same goes for the federation.
    public var name: String
    public var federation: FederationName

    public init(entityID: String, name: String, federation: FederationName) {
        self.entityID = entityID
        self.name = name
        self.federation = federation
    }
}

/// An entity to go to.
struct EntityLink: Sendable {
    let name: String
    let entityID: String
    let path: String

    init(name: String, entityID: String) {
        self.name = ShortText.of(name, limit: 160)
        self.entityID = entityID
        path = Self.path(entityID)
    }

    static func path(_ entityID: String) -> String { "/entities/" + PathSegment.encoded(entityID) }
}

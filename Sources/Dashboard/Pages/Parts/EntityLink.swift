/// An entity to go to.
struct EntityLink: TemplateRow {
    let name: String
    let entityID: String
    let path: String

    static let members: [String: @Sendable (Self) -> Any?] = [
        "name": { $0.name },
        "entityID": { $0.entityID },
        "path": { $0.path },
    ]

    init(name: String, entityID: String) {
        self.name = ShortText.of(name, limit: 160)
        self.entityID = entityID
        path = Self.path(entityID)
    }

    static func path(_ entityID: String) -> String { "/entities/" + PathSegment.encoded(entityID) }
}

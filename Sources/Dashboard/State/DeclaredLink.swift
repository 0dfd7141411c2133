/// A privacy statement's address with the entities that name it.
struct DeclaredLink: Sendable {
    let url: String
    let state: LinkState
    /// By name.
    let entities: [ListedEntity]
}

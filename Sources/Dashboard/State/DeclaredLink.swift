/// A privacy statement's address with the entities that name it.
struct DeclaredLink: Sendable {
    let url: String
    let state: LinkState
    /// Nil when it was never checked.
    let check: LinkCheck?
    /// By name.
    let entities: [ListedEntity]
}

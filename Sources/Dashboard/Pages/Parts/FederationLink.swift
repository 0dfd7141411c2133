import Store

/// A federation, to go to as long as it has entities.
struct FederationLink: TemplateRow {
    let name: String
    /// Nil for one that has no page any more.
    let path: String?

    static let members: [String: @Sendable (Self) -> Any?] = [
        "name": { $0.name },
        "path": { $0.path },
    ]

    init(_ federation: FederationName, in directory: FederationDirectory) {
        name = ShortText.of(federation.name, limit: 120)
        path = directory.contains(federation) ? directory.path(of: federation) : nil
    }
}

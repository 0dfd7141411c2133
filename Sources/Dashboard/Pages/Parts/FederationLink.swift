import Store

/// A federation to go to.
struct FederationLink: TemplateRow {
    let name: String
    let path: String

    static let members: [String: @Sendable (Self) -> Any?] = [
        "name": { $0.name },
        "path": { $0.path },
    ]

    init(_ federation: FederationName, in directory: FederationDirectory) {
        name = ShortText.of(federation.name, limit: 120)
        path = directory.path(of: federation)
    }
}

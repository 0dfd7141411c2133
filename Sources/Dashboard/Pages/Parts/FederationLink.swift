import Store

/// A federation to go to.
struct FederationLink: Sendable {
    let name: String
    let path: String

    init(_ federation: FederationName, in directory: FederationDirectory) {
        name = ShortText.of(federation.name, limit: 120)
        path = directory.path(of: federation)
    }
}

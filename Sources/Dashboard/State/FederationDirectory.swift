import Store

/// The federations of a snapshot, and the paths of their pages.
struct FederationDirectory: Sendable {
    /// By name.
    let all: [FederationSummary]
    private let byName: [String: FederationSummary]
    private let byAuthority: [String: FederationSummary]

    init(_ federations: [FederationSummary]) {
        all = federations
        let names = Dictionary(grouping: federations, by: \.federation.name)
        byName = names.compactMapValues { $0.count == 1 ? $0[0] : nil }
        byAuthority = Dictionary(uniqueKeysWithValues: federations.map { ($0.federation.registrationAuthority, $0) })
    }

    /// The federation with this name or registrationAuthority.
    func find(_ key: String) -> FederationSummary? {
        byName[key] ?? byAuthority[key]
    }

    /// The page of a federation: by its name, or by its registrationAuthority where two have the same name.
    func path(of federation: FederationName) -> String {
        let isUnique = byName[federation.name] != nil || byAuthority[federation.registrationAuthority] == nil
        return "/federations/" + PathSegment.encoded(isUnique ? federation.name : federation.registrationAuthority)
    }
}

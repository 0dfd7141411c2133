import Hummingbird
import SAMLMetadata
import Store
import TextFolding

/// The federations of a snapshot, and the paths of their pages.
struct FederationDirectory: Sendable {
    /// By name as readers sort it, without case and diacritics.
    let all: [FederationSummary]
    private let byName: [Identifier: FederationSummary]
    private let byAuthority: [Identifier: FederationSummary]
    private let index: SearchIndex

    init(_ summaries: [FederationSummary]) {
        let federations = summaries.map { (summary: $0, name: FoldedText.bytes($0.federation.name)) }
            .sorted { left, right in
                left.name == right.name
                    ? left.summary.federation.registrationAuthority < right.summary.federation.registrationAuthority
                    : left.name.lexicographicallyPrecedes(right.name)
            }
            .map(\.summary)
        all = federations
        let names = Dictionary(grouping: federations) { Identifier($0.federation.name) }
        byName = names.compactMapValues { $0.count == 1 ? $0[0] : nil }
        byAuthority = Dictionary(
            uniqueKeysWithValues: federations.map { (Identifier($0.federation.registrationAuthority), $0) })
        index = SearchIndex(
            federations.map {
                FoldedText.bytes($0.federation.name) + [UInt8(ascii: "\n")]
                    + FoldedText.bytes($0.federation.registrationAuthority)
            })
    }

    /// Those whose name or registrationAuthority holds every word of `text`; all where there is no word.
    func matching(_ text: String) -> [FederationSummary] {
        SearchIndex.words(text).isEmpty ? all : index.matches(text).map { all[$0] }
    }

    /// The federation with this name or registrationAuthority.
    func find(_ key: String) -> FederationSummary? {
        byName[Identifier(key)] ?? byAuthority[Identifier(key)]
    }

    /// - Throws: `HTTPError` 404 for one that is not there.
    func require(_ key: String) throws -> FederationSummary {
        if let found = find(key) { return found }
        throw HTTPError(.notFound, message: "No federation is called “\(ShortText.of(key, limit: 200))”.")
    }

    func contains(_ federation: FederationName) -> Bool {
        byAuthority[Identifier(federation.registrationAuthority)] != nil
    }

    /// What names a federation in addresses: its name, or its registrationAuthority where two have the same name.
    func key(of federation: FederationName) -> String {
        let isUnique =
            byName[Identifier(federation.name)] != nil
            || byAuthority[Identifier(federation.registrationAuthority)] == nil
        return isUnique ? federation.name : federation.registrationAuthority
    }

    /// The page of a federation.
    func path(of federation: FederationName) -> String {
        "/federations/" + PathSegment.encoded(key(of: federation))
    }
}

import Quality
import SAMLMetadata
import Store

/// What came of checking the links to privacy statements that current entities name. Never changes.
struct LinkDirectory: Sendable {
    private let checks: [Identifier: LinkCheck]
    /// When any of them was asked last, UTC seconds; nil when none ever was.
    let latest: Int64?

    static let unchecked = LinkDirectory([:], of: [])

    /// - Parameters:
    ///   - states: of all links that were ever checked.
    ///   - entities: the current ones; what none of them names is not kept.
    init(_ states: [String: Store.LinkState], of entities: [CurrentEntity]) {
        var checks: [Identifier: LinkCheck] = [:]
        guard !states.isEmpty else {
            self.checks = checks
            latest = nil
            return
        }
        let known = Dictionary(uniqueKeysWithValues: states.map { (Identifier($0.key), $0.value) })
        for entity in entities {
            let quality = entity.summary.quality
            for url in [quality.serviceProviderPrivacy.url, quality.identityProviderPrivacy.url] {
                // The entity's own copy of the text is the key, so that there is no second one of it.
                guard let key = url.map(Identifier.init), checks[key] == nil, let state = known[key] else { continue }
                checks[key] = LinkCheck(state)
            }
        }
        self.checks = checks
        latest = checks.values.map(\.checked).max()
    }

    var isEmpty: Bool { checks.isEmpty }

    /// Nil for a link that was never checked.
    subscript(_ url: String) -> LinkCheck? { checks.isEmpty ? nil : checks[Identifier(url)] }
}

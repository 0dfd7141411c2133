import Quality
import Store
import TextFolding

/// Which links a list shows.
struct LinkFilter: Sendable {
    /// Folded text that must occur in the address.
    var text: String
    var state: LinkState?
    var outcome: OutcomeFilter?
    var role: RoleFilter?
    /// Name or registrationAuthority.
    var federation: String?
    /// From 1.
    var page = 1

    /// - Parameter hasPages: false where `page` is no parameter.
    /// - Throws: `HTTPError` 400 for a word that a parameter does not know.
    init(_ parameters: QueryParameters, hasPages: Bool = true) throws {
        text = try parameters.searchText()
        state = try parameters.choice("link", LinkState.self)
        outcome = try parameters.choice("outcome", OutcomeFilter.self)
        role = try parameters.choice("role", RoleFilter.self)
        federation = parameters["federation"]
        guard state != LinkState.none else {
            throw QueryParameters.refusal("link", "none", "one of secure, insecure, unusable")
        }
        if hasPages { page = try parameters.number("page", in: 1...Int.max) ?? 1 }
    }

    var isEmpty: Bool { text.isEmpty && state == nil && outcome == nil && role == nil && federation == nil }

    func address(page: Int = 1) -> String {
        Address.of(
            Section.validation.rawValue, listParameters + [("page", page == 1 ? nil : String(page))])
    }

    /// What is listed.
    var listParameters: [(String, String?)] {
        [
            ("q", text.isEmpty ? nil : text), ("role", role?.rawValue), ("federation", federation),
            ("link", state?.rawValue), ("outcome", outcome?.rawValue),
        ]
    }

    /// The addresses that the admitted entities name, those of most entities first.
    ///
    /// - Throws: `HTTPError` 404 for a federation that is not there.
    func select(_ directory: EntityDirectory, _ federations: FederationDirectory) throws -> [DeclaredLink] {
        var filter = EntityFilter()
        filter.role = role
        filter.federation = federation
        filter = try filter.resolved(in: federations)
        var groups: [String: [ListedEntity]] = [:]
        for entity in directory.select(filter) {
            let quality = entity.summary.quality
            let serviceProvider = role == .identityProvider ? nil : quality.serviceProviderPrivacy.url
            let identityProvider = role == .serviceProvider ? nil : quality.identityProviderPrivacy.url
            if let serviceProvider { groups[serviceProvider, default: []].append(entity) }
            if let identityProvider, identityProvider != serviceProvider {
                groups[identityProvider, default: []].append(entity)
            }
        }
        let part = FoldedText.bytes(text)
        return groups.compactMap { url, entities -> DeclaredLink? in
            let state: LinkState = WebAddress.isUsable(url) ? LinkState(.usable(url)) ?? .none : .unusable
            guard self.state == nil || self.state == state else { return nil }
            let check = directory.links[url]
            guard outcome?.admits(check) ?? true else { return nil }
            guard part.isEmpty || ByteSearch.contains(part, in: FoldedText.bytes(url)) else { return nil }
            return DeclaredLink(url: url, state: state, check: check, entities: entities)
        }.sorted { ($1.entities.count, $0.url) < ($0.entities.count, $1.url) }
    }
}

import Store

/// Which entities a list shows. Any combination is an address that can be shared.
struct EntityFilter: Sendable, Equatable {
    /// Words that must all occur in name, organization, entityID or federation.
    var text = ""
    var role: RoleFilter?
    /// Name or registrationAuthority of a federation.
    var federation: String?
    var privacy: PrivacyFilter?
    var security: YesNo?
    var sirtfi: SirtfiFilter?
    var link: LinkState?
    /// What came of checking one of its links.
    var outcome: OutcomeFilter?
    /// The address of a privacy statement, exactly.
    var url: String?

    init() {}

    /// - Throws: `HTTPError` 400 for a word that a parameter does not know.
    init(_ parameters: QueryParameters) throws {
        text = try parameters.searchText()
        role = try parameters.choice("role", RoleFilter.self)
        federation = parameters["federation"]
        privacy = try parameters.choice("privacy", PrivacyFilter.self)
        security = try parameters.choice("security", YesNo.self)
        sirtfi = try parameters.choice("sirtfi", SirtfiFilter.self)
        link = try parameters.choice("link", LinkState.self)
        outcome = try parameters.choice("outcome", OutcomeFilter.self)
        url = parameters["url"]
    }

    /// The same with the registrationAuthority of the federation, by which entities are compared.
    ///
    /// - Throws: `HTTPError` 404 for a federation that is not there.
    func resolved(in federations: FederationDirectory) throws -> EntityFilter {
        var filter = self
        filter.federation = try federation.map { try federations.require($0).federation.registrationAuthority }
        return filter
    }

    var isEmpty: Bool { self == EntityFilter() }

    /// As parameters of an address, in a fixed order.
    var parameters: [(String, String?)] {
        [
            ("q", text.isEmpty ? nil : text), ("role", role?.rawValue), ("federation", federation),
            ("privacy", privacy?.rawValue), ("security", security?.rawValue), ("sirtfi", sirtfi?.rawValue),
            ("link", link?.rawValue), ("outcome", outcome?.rawValue), ("url", url),
        ]
    }
}

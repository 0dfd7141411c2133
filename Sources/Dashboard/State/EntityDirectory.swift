import Quality
import SAMLMetadata
import Store
import TextFolding

/// The current entities, ready to be listed, filtered, sorted and searched. Never changes.
struct EntityDirectory: Sendable {
    /// By name as readers sort it, without case and diacritics.
    let all: [ListedEntity]
    /// What came of checking their links.
    let links: LinkDirectory
    private let index: SearchIndex
    private let positions: [Identifier: Int]
    /// Places of the folded organizations and federations in their alphabetical orders, for each of `all`.
    private let organizationRanks: [Int32]
    private let federationRanks: [Int32]

    /// - Parameter links: how the links stand that were ever checked.
    init(_ entities: [CurrentEntity], links: [String: Store.LinkState] = [:]) {
        self.links = LinkDirectory(links, of: entities)
        let named = entities.map { (entity: ListedEntity($0), name: FoldedText.bytes($0.summary.name)) }
            .sorted { left, right in
                left.name == right.name
                    ? left.entity.summary.entityID < right.entity.summary.entityID
                    : left.name.lexicographicallyPrecedes(right.name)
            }
        let all = named.map(\.entity)
        let organizations = all.map { FoldedText.bytes($0.summary.organization ?? "") }
        let federations = all.map { FoldedText.bytes($0.summary.federation.name) }
        index = SearchIndex(
            all.indices.lazy.map { position in
                let entityID = FoldedText.bytes(all[position].summary.entityID)
                // No folded text has a line feed, so that nothing is found across two fields.
                return Array(
                    [named[position].name, organizations[position], entityID, federations[position]]
                        .joined(separator: CollectionOfOne(UInt8(ascii: "\n"))))
            })
        positions = Dictionary(
            zip(all.map { Identifier($0.summary.entityID) }, all.indices), uniquingKeysWith: { first, _ in first })
        organizationRanks = Self.ranks(organizations)
        federationRanks = Self.ranks(federations)
        self.all = all
    }

    func entity(_ entityID: String) -> ListedEntity? {
        positions[Identifier(entityID)].map { all[$0] }
    }

    /// Places in ``all`` of what is found for `text`, the best first: names that begin with it, then names that hold it,
    /// then what holds it elsewhere.
    func places(matching text: String) -> [Int] {
        index.bestMatches(text)
    }

    /// The entities that `filter` admits, its federation being a registrationAuthority, in the given order; those that are equal in it follow by name, and those
    /// without organization come last in the order of organizations, either way.
    func select(
        _ filter: EntityFilter, by order: EntityOrder = .name, _ direction: SortDirection = .ascending
    ) -> [ListedEntity] {
        let candidates = SearchIndex.words(filter.text).isEmpty ? Array(all.indices) : index.matches(filter.text)
        let admitted = candidates.filter { admits(filter, all[$0]) }
        guard order != .name || direction != .ascending else { return admitted.map { all[$0] } }
        let keyed = admitted.map { (key: key(order, $0, direction), position: $0) }
        let sorted =
            direction == .ascending
            ? keyed.sorted { ($0.key, $0.position) < ($1.key, $1.position) }
            : keyed.sorted { ($1.key, $0.position) < ($0.key, $1.position) }
        return sorted.map { all[$0.position] }
    }

    private func admits(_ filter: EntityFilter, _ entity: ListedEntity) -> Bool {
        let quality = entity.summary.quality
        if let role = filter.role, !role.admits(quality.roles) { return false }
        if let privacy = filter.privacy, !privacy.admits(PrivacyState(quality, as: filter.role)) { return false }
        if let security = filter.security, !security.admits(quality.hasSecurityContact) { return false }
        if let sirtfi = filter.sirtfi, !sirtfi.admits(quality.sirtfi) { return false }
        if let link = filter.link, link != entity.link { return false }
        if let url = filter.url, quality.serviceProviderPrivacy.url != url, quality.identityProviderPrivacy.url != url {
            return false
        }
        if let outcome = filter.outcome, !names(entity, outcome, as: filter.role) { return false }
        return filter.federation.map { $0 == entity.summary.federation.registrationAuthority } ?? true
    }

    /// Whether a link of the entity, or of the only role that is asked about, turned out so.
    private func names(_ entity: ListedEntity, _ outcome: OutcomeFilter, as role: RoleFilter?) -> Bool {
        let quality = entity.summary.quality
        let serviceProvider = role == .identityProvider ? nil : quality.serviceProviderPrivacy.url
        let identityProvider = role == .serviceProvider ? nil : quality.identityProviderPrivacy.url
        return [serviceProvider, identityProvider].contains { url in url.map { outcome.admits(links[$0]) } ?? false }
    }

    private func key(_ order: EntityOrder, _ position: Int, _ direction: SortDirection) -> Int64 {
        let entity = all[position]
        return switch order {
        case .name: Int64(position)
        case .organization where (entity.summary.organization ?? "").isEmpty: direction == .ascending ? .max : .min
        case .organization: Int64(organizationRanks[position])
        case .federation: Int64(federationRanks[position])
        case .roles: Int64(entity.summary.quality.roles.rawValue)
        case .privacy: Int64(entity.privacy.rawValue)
        case .security: entity.summary.quality.hasSecurityContact ? 0 : 1
        case .sirtfi: -Int64(entity.summary.quality.sirtfi.rawValue)
        case .changed: entity.since
        }
    }

    /// Equal texts have the same rank.
    private static func ranks(_ texts: [[UInt8]]) -> [Int32] {
        let order = Set(texts).sorted { $0.lexicographicallyPrecedes($1) }
        let ranks = Dictionary(uniqueKeysWithValues: zip(order, Int32(0)...))
        return texts.map { ranks[$0] ?? 0 }
    }
}

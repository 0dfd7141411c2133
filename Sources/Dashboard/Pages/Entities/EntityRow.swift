import Operations
import Quality
import SAMLMetadata
import Store

/// An entity as a row of a table.
struct EntityRow: TemplateRow {
    let name: String
    let entityID: String
    let path: String
    /// Nil where it is the one that the page is about.
    let federation: FederationLink?
    let roles: String
    let privacy: Mark
    let security: Mark
    let sirtfi: Mark
    let since: String

    static let members: [String: @Sendable (Self) -> Any?] = [
        "name": { $0.name },
        "entityID": { $0.entityID },
        "path": { $0.path },
        "federation": { $0.federation },
        "roles": { $0.roles },
        "privacy": { $0.privacy },
        "security": { $0.security },
        "sirtfi": { $0.sirtfi },
        "since": { $0.since },
    ]

    /// - Parameter federations: nil where all rows are of one federation.
    init(_ entity: ListedEntity, federations: FederationDirectory?, clock: WallClock) {
        let quality = entity.summary.quality
        name = ShortText.of(entity.summary.name, limit: 160)
        entityID = ShortText.of(entity.summary.entityID, limit: 300)
        path = EntityLink.path(entity.summary.entityID)
        federation = federations.map { FederationLink(entity.summary.federation, in: $0) }
        roles = Self.roles(quality.roles)
        privacy = Mark(entity.privacy)
        security = Mark(isThere: quality.hasSecurityContact)
        sirtfi = Mark(quality.sirtfi)
        since = clock.date(entity.since)
    }

    static func roles(_ roles: Roles) -> String {
        let names: [(Roles, String)] = [
            (.serviceProvider, "SP"), (.identityProvider, "IdP"), (.attributeAuthority, "AA"), (.other, "other"),
        ]
        let present = names.filter { roles.contains($0.0) }.map(\.1)
        return present.isEmpty ? "none" : present.joined(separator: " + ")
    }
}

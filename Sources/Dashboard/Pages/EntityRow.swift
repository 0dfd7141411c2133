import Quality
import SAMLMetadata
import Store

/// An entity as a row of a table.
struct EntityRow: Sendable {
    let name: String
    let entityID: String
    let path: String
    let roles: String
    let privacy: String
    let security: String
    let sirtfi: String
    /// `yes` or `no`, for the colour.
    let sirtfiMark: String

    init(_ entity: EntitySummary) {
        name = entity.name
        entityID = entity.entityID
        path = "/entities/" + PathSegment.encoded(entity.entityID)
        roles = Self.roles(entity.quality.roles)
        privacy = Self.privacy(entity.quality)
        security = entity.quality.hasSecurityContact ? "yes" : "no"
        sirtfi = Self.sirtfi(entity.quality.sirtfi)
        sirtfiMark = entity.quality.sirtfi.isEmpty ? "no" : "yes"
    }

    static func roles(_ roles: Roles) -> String {
        let names: [(Roles, String)] = [
            (.serviceProvider, "SP"), (.identityProvider, "IdP"), (.attributeAuthority, "AA"), (.other, "other"),
        ]
        let present = names.filter { roles.contains($0.0) }.map(\.1)
        return present.isEmpty ? "none" : present.joined(separator: " + ")
    }

    static func sirtfi(_ sirtfi: Sirtfi) -> String {
        switch sirtfi {
        case [.version1, .version2]: "v1, v2"
        case .version1: "v1"
        case .version2: "v2"
        default: "no"
        }
    }

    private static func privacy(_ quality: EntityQuality) -> String {
        var kinds: [PrivacyStatement.Kind] = []
        if quality.roles.contains(.serviceProvider) { kinds.append(quality.serviceProviderPrivacy.kind) }
        if quality.roles.contains(.identityProvider) { kinds.append(quality.identityProviderPrivacy.kind) }
        guard !kinds.isEmpty else { return "–" }
        if kinds.allSatisfy({ $0 == .usable }) { return "yes" }
        return kinds.contains(.unusable) ? "unusable" : kinds.contains(.usable) ? "partly" : "no"
    }
}

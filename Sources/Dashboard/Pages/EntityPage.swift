import Operations
import Quality
import SAMLMetadata
import Store

/// `/entities/{entityID}`: what one entity has and lacks.
struct EntityPage: PageModel {
    static let template = "entity"

    /// A fact about the entity, or what to do about its absence.
    struct Fact: Sendable {
        let name: String
        let value: String
        /// A link to follow; only for http and https URLs.
        let link: String?
        let isGood: Bool
        let isBad: Bool

        init(_ name: String, _ value: String, link: String? = nil, isGood: Bool = false, isBad: Bool = false) {
            self.name = name
            self.value = value
            self.link = link.flatMap { WebAddress.isUsable($0) ? $0 : nil }
            self.isGood = isGood
            self.isBad = isBad
        }
    }

    /// A span of time in which the entity did not change.
    struct Period: Sendable {
        let from: String
        let to: String
        let summary: String
    }

    let frame: PageFrame
    let name: String
    let entityID: String
    let federation: String
    let federationPath: String
    let isGone: Bool
    let quality: [Fact]
    let description: [Fact]
    let history: [Period]

    /// - Parameter versions: newest first, not empty.
    init?(_ versions: [EntityVersion], data: DashboardData, clock: WallClock) {
        guard let newest = versions.first else { return nil }
        frame = PageFrame(title: newest.summary.name, data: data, clock: clock)
        name = newest.summary.name
        entityID = newest.summary.entityID
        federation = newest.summary.federation.name
        federationPath = data.federations.path(of: newest.summary.federation)
        isGone = newest.validTo != nil
        quality = Self.qualityFacts(newest.summary.quality)
        description = Self.descriptionFacts(newest, clock: clock)
        history = versions.map { version in
            Period(
                from: clock.text(version.validFrom), to: version.validTo.map { clock.text($0) } ?? "now",
                summary: Self.summary(version.summary))
        }
    }

    private static func qualityFacts(_ quality: EntityQuality) -> [Fact] {
        var facts: [Fact] = []
        if quality.roles.contains(.serviceProvider) {
            facts.append(privacy("Privacy statement, service provider", quality.serviceProviderPrivacy))
        }
        if quality.roles.contains(.identityProvider) {
            facts.append(privacy("Privacy statement, identity provider", quality.identityProviderPrivacy))
        }
        facts.append(
            quality.hasSecurityContact
                ? Fact("Security contact", "yes", isGood: true)
                : Fact("Security contact", "missing: add a ContactPerson with the REFEDS security mark", isBad: true))
        facts.append(
            quality.sirtfi.contains(.version1)
                ? Fact("Sirtfi", EntityRow.sirtfi(quality.sirtfi), isGood: true)
                : Fact("Sirtfi", "not asserted", isBad: true))
        return facts
    }

    private static func privacy(_ name: String, _ statement: PrivacyStatement) -> Fact {
        switch statement {
        case .absent: Fact(name, "missing: add an mdui:PrivacyStatementURL", isBad: true)
        case .unusable(let url): Fact(name, "unusable, not an http or https URL: \(url)", isBad: true)
        case .usable(let url): Fact(name, url, link: url, isGood: true)
        }
    }

    private static func descriptionFacts(_ version: EntityVersion, clock: WallClock) -> [Fact] {
        let detail = version.detail
        let contacts = detail.contacts.map { contact in
            let type = contact.type.isEmpty ? "unnamed" : contact.type
            return contact.isREFEDSSecurity || contact.isInCommonSecurity ? "\(type) (security)" : type
        }
        let facts: [Fact?] = [
            Fact("Roles", EntityRow.roles(version.summary.quality.roles)),
            version.summary.organization.map { Fact("Organization", $0) },
            names(detail.displayNames).map { Fact("Names", $0) },
            detail.descriptions.preferred.map { Fact("Description", $0.value) },
            detail.informationURLs.preferred.map { Fact("Information", $0.value, link: $0.value) },
            contacts.isEmpty ? nil : Fact("Contacts", contacts.joined(separator: ", ")),
            list("Entity categories", detail.entityCategories),
            list("Supported categories", detail.entityCategorySupport),
            list("Assurance", detail.assuranceCertifications),
            list("Scopes", detail.scopes.map(\.value)),
            detail.errorURL.map { Fact("Error page", $0, link: $0) },
            detail.registrationInstant.map { Fact("Registered", clock.text($0)) },
            Fact("Certificates", "\(detail.certificates.count)"),
            Fact("Endpoints", "\(detail.endpointCount)"),
        ]
        return facts.compactMap { $0 }
    }

    private static func names(_ names: [LocalizedValue]) -> String? {
        guard !names.isEmpty else { return nil }
        return names.map { $0.language.isEmpty ? $0.value : "\($0.value) (\($0.language))" }.joined(separator: ", ")
    }

    private static func list(_ name: String, _ values: [String]) -> Fact? {
        values.isEmpty ? nil : Fact(name, values.joined(separator: ", "))
    }

    private static func summary(_ entity: EntitySummary) -> String {
        let row = EntityRow(entity)
        return "\(row.roles), privacy statement \(row.privacy), security contact \(row.security), Sirtfi \(row.sirtfi)"
    }
}

import Quality
import SAMLMetadata
import Store

/// One thing that is asked of an entity: how it stands, and what to do where it does not stand well.
struct EntityFinding: Sendable {
    let title: String
    let mark: Mark
    /// `good`, `fair` or `poor`.
    let kind: String
    /// What was found.
    let text: String
    /// A link to follow; only for http and https URLs.
    let link: String?
    /// What to do; nil where nothing is to be done.
    let advice: String?

    private init(_ title: String, _ mark: Mark, _ text: String, link: String? = nil, advice: String? = nil) {
        self.title = title
        self.mark = mark
        kind = mark.kind
        self.text = PersonalAddress.masked(text)
        self.link = link.flatMap { PublicLink.isGood($0) ? $0 : nil }
        self.advice = advice
    }

    /// - Parameter links: what came of checking links.
    static func all(
        _ quality: EntityQuality, contacts: [EntityDetail.Contact], links: LinkDirectory = .unchecked
    ) -> [EntityFinding] {
        StatementOfRole.all(quality, links: links).map(privacy) + [security(quality, contacts), sirtfi(quality)]
    }

    private static func privacy(_ role: StatementOfRole) -> EntityFinding {
        let title =
            "Privacy statement of the \(role.role == .serviceProvider ? "service provider" : "identity provider")"
        let statement = role.statement
        if case .usable(let url) = statement, let check = role.check, check.isBroken {
            return EntityFinding(
                title, Mark(check), ShortText.of(url, limit: 500), link: url, advice: check.outcome.advice)
        }
        return switch statement {
        case .absent:
            EntityFinding(
                title, Mark(text: "missing", kind: "poor"), "The metadata name no privacy statement.",
                advice: "Publish one and name it in the role's mdui:UIInfo: "
                    + "<mdui:PrivacyStatementURL xml:lang=\"en\">https://…</mdui:PrivacyStatementURL>")
        case .unusable(let url):
            EntityFinding(
                title, Mark(PrivacyState.unusable),
                "“\(ShortText.of(url, limit: 300))” is no address that a browser can open.",
                advice: "Give the whole address, with https:// and the host's name.")
        case .usable(let url) where LinkState(statement) == .insecure:
            EntityFinding(
                title, Mark(text: "http only", kind: "fair"), ShortText.of(url, limit: 500), link: url,
                advice:
                    "Offer the page by https as well, and name that address: what is read by http can be changed on its "
                    + "way.")
        case .usable(let url):
            EntityFinding(title, Mark(isThere: true), ShortText.of(url, limit: 500), link: url)
        }
    }

    private static func security(_ quality: EntityQuality, _ contacts: [EntityDetail.Contact]) -> EntityFinding {
        let title = "Security contact"
        guard quality.hasSecurityContact else {
            return EntityFinding(
                title, Mark(text: "missing", kind: "poor"), "Nobody can be told of an incident.",
                advice: "Add a ContactPerson with contactType=\"other\" and "
                    + "remd:contactType=\"http://refeds.org/metadata/contactType/security\", with the address of a "
                    + "role, not of a person.")
        }
        let security = contacts.filter { $0.isREFEDSSecurity || $0.isInCommonSecurity }
        guard security.contains(where: { $0.address == .wellFormed || $0.address == .withoutMailto }) else {
            return EntityFinding(
                title, Mark(text: "without address", kind: "fair"), "It is there, but no address can be made out.",
                advice: "Give it an EmailAddress: mailto:security@…")
        }
        return EntityFinding(
            title, Mark(isThere: true), security.count == 1 ? "It is there." : "There are \(security.count).")
    }

    private static func sirtfi(_ quality: EntityQuality) -> EntityFinding {
        let title = "Sirtfi"
        let mark = Mark(quality.sirtfi)
        switch quality.sirtfi {
        case [.version1, .version2]: return EntityFinding(title, mark, "Version 1 and version 2 are asserted.")
        case .version1: return EntityFinding(title, mark, "Version 1 is asserted.")
        case .version2:
            return EntityFinding(
                title, mark, "Version 2 is asserted without version 1.",
                advice: "Assert https://refeds.org/sirtfi beside it: version 2 stands on version 1.")
        default:
            return EntityFinding(
                title, Mark(text: "not asserted", kind: "poor"),
                "The entity does not promise to take part in incident response.",
                advice: "Work through the Sirtfi framework with your federation, then have it assert the assurance "
                    + "certification https://refeds.org/sirtfi.")
        }
    }
}

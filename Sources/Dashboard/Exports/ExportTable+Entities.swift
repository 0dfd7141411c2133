import Operations
import Quality
import SAMLMetadata
import Store

extension ExportTable where Row == ExportedEntity {
    static func entities(_ columns: ExportColumns) -> ExportTable {
        columns == .standard ? standardEntities : fullEntities
    }

    private static let standardEntities = ExportTable("ExportedEntity", "An entity of the list.", standard)
    private static let fullEntities = ExportTable(
        "ExportedEntityInFull", "An entity of the list, with all that is known of it in short.",
        standard + further + checked)

    /// Those of the Python dashboard, in its order.
    private static let standard: [ExportColumn<ExportedEntity>] = [
        ExportColumn("Federation", "federation", .text("name of its federation", example: "SWITCHaai")) {
            .text($0.summary.federation.name)
        },
        ExportColumn("EntityType", "entity_type", .choice("its roles", Roles.entityTypes)) {
            .text($0.summary.quality.roles.entityType)
        },
        ExportColumn(
            "OrganizationName", "organization_name",
            .text("name of its organization, else its own", example: "University of Zurich")
        ) { .text(PersonalAddress.masked($0.summary.organization ?? $0.summary.name)) },
        ExportColumn("EntityID", "entity_id", .text("its entityID", example: "https://sp.example.org/shibboleth")) {
            .text($0.summary.entityID)
        },
        ExportColumn(
            "HasPrivacyStatement", "has_privacy_statement",
            .flag("a privacy statement that a browser can open is there", example: true)
        ) { .flag($0.privacyStatementURL != nil) },
        ExportColumn(
            "PrivacyStatementURL", "privacy_statement_url",
            .text("the first one of them", example: "https://sp.example.org/privacy").orNull
        ) { .optional($0.privacyStatementURL) },
        ExportColumn(
            "HasSecurityContact", "has_security_contact", .flag("a security contact is there", example: true)
        ) { .flag($0.summary.quality.hasSecurityContact) },
    ]

    /// `HasSIRTFI` comes first: with it, the list has the columns of the Python command line.
    private static let further: [ExportColumn<ExportedEntity>] = [
        ExportColumn("HasSIRTFI", "has_sirtfi", .flag("Sirtfi is asserted", example: true)) {
            .flag($0.summary.quality.sirtfi.contains(.version1))
        },
        ExportColumn("HasSIRTFI2", "has_sirtfi2", .flag("Sirtfi version 2 is asserted", example: false)) {
            .flag($0.summary.quality.sirtfi.contains(.version2))
        },
        ExportColumn("Name", "name", .text("its own name", example: "Learning platform")) {
            .text(PersonalAddress.masked($0.summary.name))
        },
        ExportColumn(
            "RegistrationAuthority", "registration_authority",
            .text("registrationAuthority of its federation; empty without one", example: "http://rr.aai.switch.ch/")
        ) { .text($0.summary.federation.registrationAuthority) },
        ExportColumn("IsSP", "is_sp", .flag("it is a service provider", example: true)) {
            .flag($0.summary.quality.roles.contains(.serviceProvider))
        },
        ExportColumn("IsIdP", "is_idp", .flag("it is an identity provider", example: false)) {
            .flag($0.summary.quality.roles.contains(.identityProvider))
        },
        privacyState("SPPrivacyState", "sp_privacy_state", "as service provider") { $0.serviceProviderPrivacy },
        privacyURL("SPPrivacyURL", "sp_privacy_url", "as service provider") { $0.serviceProviderPrivacy },
        privacyState("IdPPrivacyState", "idp_privacy_state", "as identity provider") { $0.identityProviderPrivacy },
        privacyURL("IdPPrivacyURL", "idp_privacy_url", "as identity provider") { $0.identityProviderPrivacy },
        ExportColumn(
            "PrivacyLink", "privacy_link", .choice("what can be said of the link from the metadata", LinkState.self)
        ) { .text($0.entity.link.rawValue) },
        ExportColumn(
            "SecurityContactKinds", "security_contact_kinds",
            .list("by which standards its security contacts are marked", of: .choice("standard", contactKinds))
        ) { .texts(kinds($0.particulars?.securityContacts ?? [])) },
        moment("RegistrationInstant", "registration_instant", "when its federation registered it") {
            $0.particulars?.registrationInstant
        },
        moment("FirstSeen", "first_seen", "the first snapshot that had it, as far as the history goes back") {
            $0.particulars?.firstSeen
        },
        moment("LastChanged", "last_changed", "the snapshot since which it is as it is") { $0.entity.since },
    ]

    /// The first five are those of the Python command line, of the link in `PrivacyStatementURL`.
    private static let checked: [ExportColumn<ExportedEntity>] = [
        ExportColumn(
            "URLStatusCode", "url_status_code",
            .integer("HTTP status of the last answer of privacy_statement_url; null without one", example: 200).orNull
        ) { .optional($0.check?.status) },
        ExportColumn(
            "FinalURL", "final_url",
            .text("the address that it led to; a server may have chosen it", example: "https://sp.example.org/privacy")
                .orNull
        ) { PublicText.json($0.check?.finalURL) },
        ExportColumn(
            "URLAccessible", "url_accessible",
            .flag(
                "the page was there; null when it was never asked for, or a protection against programs answered",
                example: true
            ).orNull
        ) { row in
            guard let check = row.check, check.isGood || check.isBroken else { return .null }
            return .flag(check.isGood)
        },
        ExportColumn("RedirectCount", "redirect_count", .count("redirects that were followed", example: 0).orNull) {
            .optional($0.check?.redirects)
        },
        ExportColumn(
            "ValidationError", "validation_error",
            .text("what happened, for people", example: "The server answered with status 404.").orNull
        ) { PublicText.json($0.check?.message) },
        moment("URLChecked", "url_checked", "when the link was last asked for") { $0.check?.checked },
        moment("URLBrokenSince", "url_broken_since", "the first check in a row that found it broken") {
            $0.check?.brokenSince
        },
        outcome("SPPrivacyOutcome", "sp_privacy_outcome", "as service provider") { $0.serviceProviderPrivacy },
        outcome("IdPPrivacyOutcome", "idp_privacy_outcome", "as identity provider") { $0.identityProviderPrivacy },
    ]

    private static func outcome(
        _ heading: String, _ name: String, _ role: String,
        _ statement: @escaping @Sendable (EntityQuality) -> PrivacyStatement
    ) -> ExportColumn<ExportedEntity> {
        ExportColumn(
            heading, name,
            .choice("what came of checking its link \(role); null when that was never done", LinkOutcome.self).orNull
        ) { row in .optional(statement(row.summary.quality).url.flatMap { row.links[$0] }?.outcome.rawValue) }
    }

    private static let contactKinds = ["REFEDS", "InCommon"]

    private static func kinds(_ marks: SecurityContactMarks) -> [String] {
        zip([SecurityContactMarks.refeds, .inCommon], contactKinds).filter { marks.contains($0.0) }.map(\.1)
    }

    private static func privacyState(
        _ heading: String, _ name: String, _ role: String,
        _ statement: @escaping @Sendable (EntityQuality) -> PrivacyStatement
    ) -> ExportColumn<ExportedEntity> {
        ExportColumn(heading, name, .choice("its privacy statement \(role)", ["absent", "unusable", "usable"])) {
            switch statement($0.summary.quality) {
            case .absent: .text("absent")
            case .unusable: .text("unusable")
            case .usable: .text("usable")
            }
        }
    }

    private static func privacyURL(
        _ heading: String, _ name: String, _ role: String,
        _ statement: @escaping @Sendable (EntityQuality) -> PrivacyStatement
    ) -> ExportColumn<ExportedEntity> {
        ExportColumn(
            heading, name,
            .text("the same as declared, whatever it is", example: "https://sp.example.org/privacy").orNull
        ) { .optional(statement($0.summary.quality).url.map(PersonalAddress.masked)) }
    }

    private static func moment(
        _ heading: String, _ name: String, _ words: String, _ time: @escaping @Sendable (ExportedEntity) -> Int64?
    ) -> ExportColumn<ExportedEntity> {
        ExportColumn(heading, name, .moment(words).orNull) { .optional(time($0).map(WallClock.iso8601)) }
    }
}

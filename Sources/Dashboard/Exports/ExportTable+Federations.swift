import Quality
import Store

extension ExportTable where Row == FederationSummary {
    static func federations(_ columns: ExportColumns) -> ExportTable {
        columns == .standard ? standardFederations : fullFederations
    }

    private static let standardFederations = ExportTable("ExportedFederation", "A federation of the list.", standard)
    private static let fullFederations = ExportTable(
        "ExportedFederationInFull", "A federation of the list, with all its counters.", standard + further)

    /// Those of the Python dashboard, in its order.
    private static let standard: [ExportColumn<FederationSummary>] = [
        ExportColumn("Federation", "name", .text("its name", example: "SWITCHaai")) { .text($0.federation.name) },
        counter("TotalEntities", "total_entities", "entities") { $0.entities },
        counter("TotalSPs", "total_sps", "service providers") { $0.serviceProviders },
        counter("TotalIdPs", "total_idps", "identity providers") { $0.identityProviders },
        counter("SPsWithPrivacy", "sps_with_privacy", "SPs with a usable privacy statement") {
            $0.serviceProvidersWithPrivacy
        },
        counter("SPsHasSecurity", "sps_has_security", "SPs with a security contact") {
            $0.serviceProvidersWithSecurityContact
        },
        counter("IdPsHasSecurity", "idps_has_security", "IdPs with a security contact") {
            $0.identityProvidersWithSecurityContact
        },
        ExportColumn(
            "CoveragePct", "coverage_pct",
            .percentage("SPs with a usable privacy statement, per cent; 0 without SPs", example: 71.5)
        ) { .number($0.statistics.serviceProviderPrivacy.percentage ?? 0) },
    ]

    /// All others of the Python command line, under its names, and ours.
    private static let further: [ExportColumn<FederationSummary>] = [
        counter("SPsMissingPrivacy", "sps_missing_privacy", "SPs without a usable privacy statement") {
            $0.serviceProviders - $0.serviceProvidersWithPrivacy
        },
        counter("IdPsWithPrivacy", "idps_with_privacy", "IdPs with a usable privacy statement") {
            $0.identityProvidersWithPrivacy
        },
        counter("IdPsMissingPrivacy", "idps_missing_privacy", "IdPs without a usable privacy statement") {
            $0.identityProviders - $0.identityProvidersWithPrivacy
        },
        counter("EntitiesWithSecurity", "entities_with_security", "entities with a security contact") {
            $0.withSecurityContact
        },
        counter("EntitiesMissingSecurity", "entities_missing_security", "entities without one") {
            $0.entities - $0.withSecurityContact
        },
        counter("SPsWithSecurity", "sps_with_security", "SPs with a security contact") {
            $0.serviceProvidersWithSecurityContact
        },
        counter("SPsMissingSecurity", "sps_missing_security", "SPs without one") {
            $0.serviceProviders - $0.serviceProvidersWithSecurityContact
        },
        counter("IdPsWithSecurity", "idps_with_security", "IdPs with a security contact") {
            $0.identityProvidersWithSecurityContact
        },
        counter("IdPsMissingSecurity", "idps_missing_security", "IdPs without one") {
            $0.identityProviders - $0.identityProvidersWithSecurityContact
        },
        counter("EntitiesWithSIRTFI", "entities_with_sirtfi", "entities that assert Sirtfi") { $0.withSirtfi },
        counter("EntitiesMissingSIRTFI", "entities_missing_sirtfi", "entities that do not") {
            $0.entities - $0.withSirtfi
        },
        counter("SPsWithSIRTFI", "sps_with_sirtfi", "SPs that assert Sirtfi") { $0.serviceProvidersWithSirtfi },
        counter("SPsMissingSIRTFI", "sps_missing_sirtfi", "SPs that do not") {
            $0.serviceProviders - $0.serviceProvidersWithSirtfi
        },
        counter("IdPsWithSIRTFI", "idps_with_sirtfi", "IdPs that assert Sirtfi") { $0.identityProvidersWithSirtfi },
        counter("IdPsMissingSIRTFI", "idps_missing_sirtfi", "IdPs that do not") {
            $0.identityProviders - $0.identityProvidersWithSirtfi
        },
        counter("SPsWithBoth", "sps_with_both", "SPs with privacy statement and security contact") {
            $0.serviceProvidersWithBoth
        },
        counter("SPsWithAtLeastOne", "sps_with_at_least_one", "SPs with one of them or both") {
            $0.serviceProvidersWithEither
        },
        counter("SPsMissingBoth", "sps_missing_both", "SPs with neither") {
            $0.serviceProviders - $0.serviceProvidersWithEither
        },
        ExportColumn(
            "RegistrationAuthority", "registration_authority",
            .text("its registrationAuthority; empty for entities without one", example: "http://rr.aai.switch.ch/")
        ) { .text($0.federation.registrationAuthority) },
        ExportColumn("Code", "code", .text("its short code", example: "SWITCHAAI").orNull) {
            .optional($0.federation.code)
        },
        ExportColumn(
            "Countries", "countries",
            .list("ISO 3166 codes in lower case", of: .text("country", example: "ch"))
        ) { .texts($0.federation.countries) },
        counter("DualRole", "dual_role", "entities that are both SP and IdP") { $0.dualRole },
        counter("Other", "other", "entities that are neither") { $0.other },
        counter("SPsWithPrivacyDeclared", "sps_with_privacy_declared", "SPs that name one, usable or not") {
            $0.serviceProvidersWithPrivacyDeclared
        },
        counter("IdPsWithPrivacyDeclared", "idps_with_privacy_declared", "IdPs that name one, usable or not") {
            $0.identityProvidersWithPrivacyDeclared
        },
        counter("EntitiesWithSIRTFI2", "entities_with_sirtfi2", "entities that assert Sirtfi version 2") {
            $0.withSirtfi2
        },
        counter("SPsWithSIRTFI2", "sps_with_sirtfi2", "SPs that assert it") { $0.serviceProvidersWithSirtfi2 },
        counter("IdPsWithSIRTFI2", "idps_with_sirtfi2", "IdPs that assert it") { $0.identityProvidersWithSirtfi2 },
        counter("IdPsWithBoth", "idps_with_both", "IdPs with privacy statement and security contact") {
            $0.identityProvidersWithBoth
        },
        counter("IdPsWithAtLeastOne", "idps_with_at_least_one", "IdPs with one of them or both") {
            $0.identityProvidersWithEither
        },
    ]

    private static func counter(
        _ heading: String, _ name: String, _ words: String, _ count: @escaping @Sendable (Statistics) -> Int
    ) -> ExportColumn<FederationSummary> {
        ExportColumn(heading, name, .count(words, example: 12)) { .integer(count($0.statistics)) }
    }
}

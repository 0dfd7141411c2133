import Operations
import Quality
import Store

/// A federation as a line of a file.
struct FederationExportRow: Encodable, Sendable {
    let name: String
    let totalEntities: Int
    let totalServiceProviders: Int
    let totalIdentityProviders: Int
    let serviceProvidersWithPrivacy: Int
    let serviceProvidersWithSecurityContact: Int
    let identityProvidersWithSecurityContact: Int
    /// Service providers with a privacy statement, per cent; 0 without service providers.
    let coverage: Double

    private enum CodingKeys: String, CodingKey {
        case name
        case totalEntities = "total_entities"
        case totalServiceProviders = "total_sps"
        case totalIdentityProviders = "total_idps"
        case serviceProvidersWithPrivacy = "sps_with_privacy"
        case serviceProvidersWithSecurityContact = "sps_has_security"
        case identityProvidersWithSecurityContact = "idps_has_security"
        case coverage = "coverage_pct"
    }

    init(_ federation: FederationSummary) {
        let statistics = federation.statistics
        name = federation.federation.name
        totalEntities = statistics.entities
        totalServiceProviders = statistics.serviceProviders
        totalIdentityProviders = statistics.identityProviders
        serviceProvidersWithPrivacy = statistics.serviceProvidersWithPrivacy
        serviceProvidersWithSecurityContact = statistics.serviceProvidersWithSecurityContact
        identityProvidersWithSecurityContact = statistics.identityProvidersWithSecurityContact
        coverage = statistics.serviceProviderPrivacy.percentage ?? 0
    }

    /// In the order of the headings.
    var cells: [String] {
        [
            name, "\(totalEntities)", "\(totalServiceProviders)", "\(totalIdentityProviders)",
            "\(serviceProvidersWithPrivacy)", "\(serviceProvidersWithSecurityContact)",
            "\(identityProvidersWithSecurityContact)", NumberText.decimal(coverage, digits: 2),
        ]
    }
}

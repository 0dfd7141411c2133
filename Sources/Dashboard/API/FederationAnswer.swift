import Quality
import Store

/// One element of `/api/federations`: the fields of the Python dashboard, and more beside them.
struct FederationAnswer: Encodable, Sendable {
    let name: String
    let totalEntities: Int
    /// Service providers with a privacy statement, per cent; 0 without service providers.
    let coverage: Double
    let registrationAuthority: String
    let statistics: Statistics

    private enum CodingKeys: String, CodingKey {
        case name, statistics
        case totalEntities = "total_entities"
        case coverage = "coverage_pct"
        case registrationAuthority = "registration_authority"
    }

    init(_ summary: FederationSummary) {
        name = summary.federation.name
        totalEntities = summary.statistics.entities
        coverage = summary.statistics.serviceProviderPrivacy.percentage ?? 0
        registrationAuthority = summary.federation.registrationAuthority
        statistics = summary.statistics
    }
}

import Operations
import Quality
import Store

/// `/api/snapshot/latest`: the fields of the Python dashboard, and more beside them.
struct SnapshotAnswer: Encodable, Sendable {
    let timestamp: String
    let totalEntities: Int
    let totalServiceProviders: Int
    let totalIdentityProviders: Int
    /// Service providers with a privacy statement, per cent; 0 without service providers.
    let coverage: Double
    let source: String
    let statistics: Statistics

    private enum CodingKeys: String, CodingKey {
        case timestamp, source, statistics
        case totalEntities = "total_entities"
        case totalServiceProviders = "total_sps"
        case totalIdentityProviders = "total_idps"
        case coverage = "coverage_pct"
    }

    init(_ snapshot: Snapshot) {
        timestamp = WallClock.iso8601(snapshot.time)
        totalEntities = snapshot.statistics.entities
        totalServiceProviders = snapshot.statistics.serviceProviders
        totalIdentityProviders = snapshot.statistics.identityProviders
        coverage = snapshot.statistics.serviceProviderPrivacy.percentage ?? 0
        source = snapshot.source
        statistics = snapshot.statistics
    }
}

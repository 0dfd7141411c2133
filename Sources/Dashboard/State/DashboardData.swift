import Operations
import Store

/// What all pages need, as the database had it at one moment. Never changes; a newer one takes its place.
struct DashboardData: Sendable {
    let generation: DatabaseGeneration
    /// Counts up with every reload, so that cached pages of another one are not used.
    let revision: Int
    /// Nil before the first import.
    let snapshot: Snapshot?
    let federations: FederationDirectory
    let latestRun: ImportRun?
    /// When the source was last checked with success, UTC seconds.
    let lastSuccess: Int64?

    static func load(_ generation: DatabaseGeneration, revision: Int) async throws -> DashboardData {
        async let snapshot = generation.latestSnapshot()
        async let federations = generation.federations()
        async let latestRun = generation.latestRun()
        async let success = generation.latestSuccessfulRun()
        return try await DashboardData(
            generation: generation, revision: revision, snapshot: snapshot,
            federations: FederationDirectory(federations), latestRun: latestRun, lastSuccess: success?.finished)
    }

    /// Seconds since the last successful check of the source; nil before the first.
    func age(at now: Int64) -> Int64? {
        lastSuccess.map { max(0, now - $0) }
    }
}

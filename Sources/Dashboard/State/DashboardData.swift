import Hummingbird
import Operations
import Store

/// What all pages are made from, as the database had it at one moment, read in one transaction. Never changes; a newer one
/// takes its place. Whatever a page asks the database beside it is about times up to its newest snapshot, so that no page
/// mixes two states.
struct DashboardData: Sendable {
    let generation: DatabaseGeneration
    /// Counts up with every reload that changes what pages show, so that cached pages of another one are not used.
    let revision: Int
    /// The newest first; empty before the first import.
    let snapshots: [Snapshot]
    let federations: FederationDirectory
    let entities: EntityDirectory
    /// The newest attempts to import, newest first.
    let runs: [ImportRun]
    /// When the source was last checked with success, UTC seconds.
    let lastSuccess: Int64?
    let schemaVersion: Int
    /// What was saved in the dashboard, as the database has it.
    let savedSettings: [SavedSetting]
    /// The values in force of what can be saved.
    let settings: DashboardSettings
    /// See ``DataDigest``.
    let digest: String

    /// - Parameter settings: what goes before the saved ones.
    init(_ state: PublishedState, settings: DashboardSettings, generation: DatabaseGeneration, revision: Int) {
        self.generation = generation
        self.revision = revision
        snapshots = state.snapshots
        federations = FederationDirectory(state.federations)
        entities = EntityDirectory(state.entities, links: state.links)
        runs = state.runs
        lastSuccess = state.lastSuccess
        schemaVersion = state.schemaVersion
        savedSettings = state.settings
        self.settings = settings.with(saved: state.settings)
        digest = DataDigest.of(state)
    }

    /// The same with newer attempts, as long as these changed nothing else.
    init(_ data: DashboardData, runs: [ImportRun]) {
        generation = data.generation
        revision = data.revision
        snapshots = data.snapshots
        federations = data.federations
        entities = data.entities
        self.runs = runs
        lastSuccess = data.lastSuccess
        schemaVersion = data.schemaVersion
        savedSettings = data.savedSettings
        settings = data.settings
        digest = data.digest
    }

    /// What came of checking links.
    var links: LinkDirectory { entities.links }

    /// When what lists tell of the entities changed last, UTC seconds; nil before the first import.
    var modified: Int64? { snapshot.map { max($0.time, links.latest ?? 0) } }

    /// Nil before the first import.
    var snapshot: Snapshot? { snapshots.first }

    /// The snapshot that a request names by its time.
    ///
    /// - Parameter name: of the parameter, for what is said when there is none.
    /// - Throws: `HTTPError` 400 for what is no time, 404 for a time without a snapshot.
    func snapshot(named text: String, by name: String) throws -> Snapshot {
        guard let time = WallClock.time(iso8601: text) else {
            throw QueryParameters.refusal(name, text, "the time of a snapshot such as 2026-03-29T04:00:00Z")
        }
        guard let snapshot = snapshots.first(where: { $0.time == time }) else {
            throw HTTPError(.notFound, message: "There is no snapshot of \(WallClock.iso8601(time)).")
        }
        return snapshot
    }

    var latestRun: ImportRun? { runs.first }

    /// How the source was verified when the newest snapshot was last confirmed; nil when it was not.
    var verifiedSignature: VerifiedSignature? {
        let confirmation = runs.first { $0.outcome.isSuccess && $0.snapshot == snapshot?.time }
        return VerifiedSignature(recorded: confirmation?.message)
    }

    /// The newest attempt that has come to an end.
    var latestEnd: ImportRun? { runs.first { $0.outcome != .running } }

    /// Seconds since the last successful check of the source; nil before the first.
    func age(at now: Int64) -> Int64? {
        lastSuccess.map { max(0, now - $0) }
    }

    /// Nil before the first successful check of the source.
    func freshness(at now: Int64) -> Freshness? {
        age(at: now).map { Freshness(age: $0, expiry: settings.metadataExpiry) }
    }
}

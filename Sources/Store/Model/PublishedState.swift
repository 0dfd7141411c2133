/// What the database says at one moment, as far as it is kept in memory. Times are UTC seconds.
public struct PublishedState: Sendable {
    /// The newest first; empty before the first import.
    public var snapshots: [Snapshot]
    /// The federations of the newest snapshot that have entities, by name.
    public var federations: [FederationSummary]
    /// The entities of the newest snapshot, by the bytes of their entityIDs.
    public var entities: [CurrentEntity]
    /// The newest attempts to import, the newest first.
    public var runs: [ImportRun]
    /// When the source was last checked with success; nil before the first time.
    public var lastSuccess: Int64?
    public var schemaVersion: Int
    /// What was saved in the dashboard, by name.
    public var settings: [SavedSetting]
    /// How the links stand that were ever checked, by address.
    public var links: [String: LinkState]

    public init(
        snapshots: [Snapshot], federations: [FederationSummary], entities: [CurrentEntity], runs: [ImportRun],
        lastSuccess: Int64?, schemaVersion: Int, settings: [SavedSetting], links: [String: LinkState]
    ) {
        self.snapshots = snapshots
        self.federations = federations
        self.entities = entities
        self.runs = runs
        self.lastSuccess = lastSuccess
        self.schemaVersion = schemaVersion
        self.settings = settings
        self.links = links
    }
}

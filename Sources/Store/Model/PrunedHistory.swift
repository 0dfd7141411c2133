/// What removing old snapshots takes away.
public struct PrunedHistory: Sendable, Equatable {
    public var snapshots = 0
    /// Time of the oldest snapshot that stays, UTC seconds; nil without any.
    public var oldestKept: Int64?
    public var snapshotsKept = 0
    /// Descriptions that no snapshot shows any more, or that became one with the next.
    public var descriptions = 0
    public var descriptionsKept = 0
    /// Entities that no snapshot shows any more.
    public var entities = 0
    public var federations = 0
    /// Rows of federations' counters.
    public var counters = 0
    /// Recorded attempts to import.
    public var importRuns = 0
    /// About how many bytes the descriptions take. They are spread over the file, so that few pages become empty.
    public var approximateBytes: Int64 = 0

    public init() {}

    /// True when nothing goes.
    public var isEmpty: Bool { snapshots + descriptions + entities + federations + counters + importRuns == 0 }
}

/// One attempt to import. Times are UTC seconds.
public struct ImportRun: Sendable, Equatable, Codable, Identifiable {
    public var id: Int64
    public var started: Int64
    public var finished: Int64?
    public var source: String
    public var outcome: ImportOutcome
    /// What it is or was doing: `downloading`, `parsing`, `writing`, `done`.
    public var stage: String
    /// Per cent of the stage, 0...100.
    public var progress: Int
    /// Why it was refused or failed, or how the source was verified, in words.
    public var message: String?
    /// The snapshot it wrote, or for `notModified` the one that was confirmed.
    public var snapshot: Int64?

    public init(
        id: Int64, started: Int64, finished: Int64?, source: String, outcome: ImportOutcome, stage: String,
        progress: Int, message: String?, snapshot: Int64?
    ) {
        self.id = id
        self.started = started
        self.finished = finished
        self.source = source
        self.outcome = outcome
        self.stage = stage
        self.progress = progress
        self.message = message
        self.snapshot = snapshot
    }
}

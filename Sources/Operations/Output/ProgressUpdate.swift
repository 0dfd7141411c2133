/// How far a stage of a long work is.
public struct ProgressUpdate: Sendable, Equatable {
    /// One word for the stage, for instance `parsing`.
    public var stage: String
    public var completed: Int64
    /// Nil where the end is not known.
    public var total: Int64?
    /// More to tell than how far it is, for the end of the line; empty for nothing.
    public var detail = ""

    public init(stage: String, completed: Int64, total: Int64?) {
        self.stage = stage
        self.completed = completed
        self.total = total
    }

    /// 0...100; 0 where the end is not known.
    public var percentage: Int {
        guard let total, total > 0 else { return 0 }
        return Int(min(100, max(0, completed * 100 / total)))
    }
}

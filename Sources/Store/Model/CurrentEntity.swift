/// An entity of the newest snapshot.
public struct CurrentEntity: Sendable, Equatable {
    public var summary: EntitySummary
    /// The snapshot since which it is as it is; UTC seconds.
    public var since: Int64

    public init(summary: EntitySummary, since: Int64) {
        self.summary = summary
        self.since = since
    }
}

import Quality

/// What `demo` made.
public struct DemoSummary: Sendable, Codable, CustomStringConvertible {
    public var database: String
    public var snapshots: Int
    public var firstSnapshot: String
    public var lastSnapshot: String
    public var statistics: Statistics
    public var seconds: Double

    public var description: String {
        """
        Made \(snapshots) snapshots of invented entities in \(database), \(statistics.entities) of them in the last one.
        They go from \(firstSnapshot) to \(lastSnapshot).
        """
    }
}

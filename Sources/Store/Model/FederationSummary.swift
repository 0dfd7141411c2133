import Quality

/// A federation with its counters in one snapshot.
public struct FederationSummary: Sendable, Equatable, Codable {
    public var federation: FederationName
    public var statistics: Statistics

    public init(federation: FederationName, statistics: Statistics) {
        self.federation = federation
        self.statistics = statistics
    }
}

/// A measured value with the limits it was judged by.
public struct HealthMeasurement: Sendable, Equatable {
    public enum Unit: String, Sendable, Codable, CaseIterable {
        case seconds = "s"
        case bytes = "B"
    }

    public var value: Int64
    public var unit: Unit
    /// From here on it is a warning; nil where it never is.
    public var warning: Int64?
    /// From here on it is critical; nil where it never is.
    public var critical: Int64?
    /// The limits are lower ones: less is worse.
    public var isLowerLimit: Bool

    public init(
        _ value: Int64, _ unit: Unit, warning: Int64? = nil, critical: Int64? = nil, isLowerLimit: Bool = false
    ) {
        self.value = value
        self.unit = unit
        self.warning = warning
        self.critical = critical
        self.isLowerLimit = isLowerLimit
    }

    /// What the limits say. An upper limit itself is over the limit, a lower one is not yet under it.
    public var status: HealthStatus {
        if exceeds(critical) { return .fail }
        return exceeds(warning) ? .warn : .pass
    }

    private func exceeds(_ limit: Int64?) -> Bool {
        guard let limit else { return false }
        return isLowerLimit ? value < limit : value >= limit
    }
}

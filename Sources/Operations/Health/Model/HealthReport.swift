/// What all checks found at one time.
public struct HealthReport: Sendable, Equatable {
    /// The version of the program that made it.
    public var version: String
    /// UTC seconds.
    public var time: Int64
    public var checks: [HealthCheck]

    public init(version: String, time: Int64, checks: [HealthCheck]) {
        self.version = version
        self.time = time
        self.checks = checks
    }

    /// That of the worst check; unknown without any.
    public var status: HealthStatus { checks.map(\.status).max() ?? .unknown }

    /// The worst check first, and otherwise as they were made.
    public var worstFirst: [HealthCheck] {
        checks.enumerated().sorted { left, right in
            (right.element.status, left.offset) < (left.element.status, right.offset)
        }.map(\.element)
    }

    public func check(_ name: HealthCheckName) -> HealthCheck? {
        checks.first { $0.name == name }
    }

    /// The report as it is at another time; see ``HealthCheck/renewed(at:)``.
    public func renewed(at now: Int64) -> HealthReport {
        HealthReport(version: version, time: now, checks: checks.map { $0.renewed(at: now) })
    }

    /// Without what only operators should read.
    public var publicCopy: HealthReport {
        HealthReport(version: version, time: time, checks: checks.map(\.publicCopy))
    }
}

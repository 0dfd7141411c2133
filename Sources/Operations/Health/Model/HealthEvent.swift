/// Something that should happen again and again, such as an import.
public struct HealthEvent: Sendable, Equatable, Codable {
    /// What happened, as the beginning of a sentence that an age ends: `the last backup was made`.
    public var subject: String
    /// When, UTC seconds.
    public var time: Int64

    public init(_ subject: String, at time: Int64) {
        self.subject = subject
        self.time = time
    }

    /// `9 seconds`, `3 minutes`, then as ``Freshness`` tells ages.
    static func text(age: Int64) -> String {
        switch age {
        case 1: "1 second"
        case ..<120: "\(age) seconds"
        case ..<7_200: "\(age / 60) minutes"
        default: Freshness.text(age: age)
        }
    }

    /// Clocks of one house differ by less, in seconds.
    static let clockTolerance: Int64 = 300
}

extension HealthCheck {
    /// Judges how long ago an event was.
    ///
    /// A clock that was set back leaves events in the future; they count as of this moment, with a warning, because
    /// nobody would hear of their growing old otherwise.
    public init(
        _ name: HealthCheckName, _ event: HealthEvent, limits: AgeLimits, now: Int64, detail: String? = nil,
        hint: String? = nil, samples: [HealthSample] = []
    ) {
        let measurement = HealthMeasurement(
            max(0, now - event.time), .seconds, warning: limits.warning, critical: limits.critical)
        let isToCome = event.time > now + HealthEvent.clockTolerance
        var message = "\(event.subject) \(HealthEvent.text(age: measurement.value)) ago"
        if isToCome { message = "\(event.subject) at \(WallClock.iso8601(event.time)), which is still to come" }
        let status = max(measurement.status, isToCome ? .warn : .pass)
        self.init(
            name, status, message, detail: detail, hint: isToCome ? "Set the clock of this machine right." : hint,
            measurement: measurement, time: now, samples: samples)
        self.event = event
    }

    /// The check as it is at another time: an age goes on growing while a report lies in a file.
    public func renewed(at now: Int64) -> HealthCheck {
        guard let event, let measurement else { return self }
        var renewed = HealthCheck(
            name, event, limits: AgeLimits(warning: measurement.warning, critical: measurement.critical), now: now,
            detail: detail, hint: hint, samples: samples)
        renewed.status = max(status, renewed.status)
        return renewed
    }
}

/// What one check found.
public struct HealthCheck: Sendable, Equatable {
    public var name: HealthCheckName
    public var status: HealthStatus
    /// In plain words, for everybody: neither paths nor names of hosts are in it.
    public var message: String
    /// What only operators should read: paths, and what the system said.
    public var detail: String?
    /// The next step, nil where there is none to take.
    public var hint: String?
    public var measurement: HealthMeasurement?
    /// What the age that was measured is the age of, for ``renewed(at:)``.
    public var event: HealthEvent?
    /// When it was found, UTC seconds.
    public var time: Int64
    /// Figures for monitoring.
    public var samples: [HealthSample]

    public init(
        _ name: HealthCheckName, _ status: HealthStatus, _ message: String, detail: String? = nil, hint: String? = nil,
        measurement: HealthMeasurement? = nil, time: Int64, samples: [HealthSample] = []
    ) {
        self.name = name
        self.status = status
        self.message = message
        self.detail = detail
        self.hint = hint
        self.measurement = measurement
        self.time = time
        self.samples = samples
    }

    /// Without what only operators should read.
    public var publicCopy: HealthCheck {
        var copy = self
        copy.detail = nil
        copy.hint = nil
        return copy
    }
}

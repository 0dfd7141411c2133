/// One check in JSON.
public struct HealthEntry: Sendable, Codable, Equatable {
    public struct Thresholds: Sendable, Codable, Equatable {
        public var warning: Int64?
        public var critical: Int64?
        /// `below` or `above`: on which side of them it is bad.
        public var bad: String
    }

    public var componentType: String
    public var observedValue: Int64?
    public var observedUnit: HealthMeasurement.Unit?
    public var status: HealthStatus
    public var time: String
    /// What is wrong; the draft wants none where nothing is.
    public var output: String?
    /// What is right, where nothing is wrong.
    public var note: String?
    public var detail: String?
    public var hint: String?
    public var thresholds: Thresholds?
    public var event: HealthEvent?
    public var metrics: [HealthSample]?

    init(_ check: HealthCheck) {
        componentType = check.name.componentType
        observedValue = check.measurement?.value
        observedUnit = check.measurement?.unit
        status = check.status
        time = WallClock.iso8601(check.time)
        output = check.status == .pass ? nil : check.message
        note = check.status == .pass ? check.message : nil
        detail = check.detail
        hint = check.hint
        if let measurement = check.measurement, measurement.warning != nil || measurement.critical != nil {
            thresholds = Thresholds(
                warning: measurement.warning, critical: measurement.critical,
                bad: measurement.isLowerLimit ? "below" : "above")
        }
        event = check.event
        metrics = check.samples.isEmpty ? nil : check.samples
    }

    func check(_ name: HealthCheckName, reportTime: Int64) -> HealthCheck {
        var check = HealthCheck(
            name, status, output ?? note ?? "", detail: detail, hint: hint,
            time: WallClock.time(iso8601: time) ?? reportTime, samples: metrics ?? [])
        if let observedValue, let observedUnit {
            check.measurement = HealthMeasurement(
                observedValue, observedUnit, warning: thresholds?.warning, critical: thresholds?.critical,
                isLowerLimit: thresholds?.bad == "below")
        }
        check.event = event
        return check
    }
}

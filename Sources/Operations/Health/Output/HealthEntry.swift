/// One check in JSON.
public struct HealthEntry: Sendable, Codable, Equatable {
    struct Thresholds: Sendable, Codable, Equatable {
        var warning: Int64?
        var critical: Int64?
        /// `below` or `above`: on which side of them it is bad.
        var bad: String
    }

    var componentType: String
    var observedValue: Int64?
    var observedUnit: HealthMeasurement.Unit?
    var status: HealthStatus
    var time: String
    /// What is wrong; the draft wants none where nothing is.
    var output: String?
    /// What is right, where nothing is wrong.
    var note: String?
    var detail: String?
    var hint: String?
    var thresholds: Thresholds?
    var event: HealthEvent?
    var metrics: [HealthSample]?

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

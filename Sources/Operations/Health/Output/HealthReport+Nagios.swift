extension HealthReport {
    /// One line as monitoring plugins print it: the worst first, and all measurements as performance data.
    public var nagios: String {
        let worse = worstFirst.filter { $0.status != .pass }
        let sentence =
            worse.isEmpty
            ? check(.importAge).map { "all is well, \($0.message)" } ?? "all is well"
            : worse.map { "\($0.name.rawValue) \($0.status.word): \($0.message)" }.joined(separator: "; ")
        let data = checks.compactMap(\.performanceData).joined(separator: " ")
        return Self.nagios(status, sentence) + (data.isEmpty ? "" : " | \(data)")
    }

    /// One line without performance data.
    public static func nagios(_ status: HealthStatus, _ sentence: String) -> String {
        // A bar begins the performance data, and a line break other output.
        let text = sentence.replacing("|", with: "/").split(whereSeparator: \.isNewline).joined(separator: " ")
        return "EDUGAIN \(status.word) - \(text)"
    }
}

extension HealthCheck {
    /// `'label'=value[unit];[warning];[critical];0`, limits as the ranges of the plugin guidelines: `N:` for a lower one.
    fileprivate var performanceData: String? {
        guard let measurement else { return nil }
        let suffix = measurement.isLowerLimit ? ":" : ""
        func limit(_ value: Int64?) -> String { value.map { "\($0)\(suffix)" } ?? "" }
        return "'\(name.label)'=\(measurement.value)\(measurement.unit.rawValue)"
            + ";\(limit(measurement.warning));\(limit(measurement.critical));0"
    }
}

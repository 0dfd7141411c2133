import Store

extension HealthReport {
    /// All figures for Prometheus, for instance as a file for node_exporter's textfile collector.
    public var prometheus: PrometheusText {
        var output = PrometheusText()
        output.begin("edugain_build_info", .gauge, help: "Versions, in labels; the value is always 1.")
        output.sample("edugain_build_info", [("version", version), ("sqlite", LinkedSQLite.version)], "1")
        output.single(
            "edugain_health_timestamp_seconds", .gauge, help: "When these figures were found.", "\(time)")
        output.begin(
            "edugain_health_status", .gauge, help: "0 good, 1 warning, 2 critical, 3 unknown, as a monitoring plugin.")
        for check in checks {
            output.sample("edugain_health_status", [("check", check.name.rawValue)], "\(check.status.exitCode)")
        }
        let samples = Dictionary(grouping: checks.flatMap(\.samples), by: \.name)
        for metric in HealthMetric.allCases {
            guard let samples = samples[metric] else { continue }
            output.begin(metric.rawValue, .gauge, help: metric.help)
            for sample in samples {
                let label = metric.label.flatMap { name in sample.label.map { [(name, $0)] } } ?? []
                output.sample(metric.rawValue, label, "\(sample.value)")
            }
        }
        return output
    }
}

import Operations
import Store

extension APIRecord where Value == HealthAnswer {
    static let health = APIRecord(
        "Health", "Whether the dashboard can answer, and whether what it answers is up to date.",
        [
            Member(
                "status",
                .choice("unhealthy: the data cannot be served; degraded: something else is wrong", Value.Status.self)
            ) { .text($0.status.rawValue) },
            Member("timestamp", .moment("when it was looked at")) { .text($0.timestamp) },
            Member("releaseId", .text("version of the program", example: "1.0").orNull) { .optional($0.releaseId) },
            Member("reason", .text("what is the matter", example: "the data are stale").orNull) {
                .optional($0.reason)
            },
            Member(
                "data_age_seconds", .count("seconds since the source was last checked with success", example: 60).orNull
            ) { .optional($0.dataAge.map(Int.init)) },
            Member("freshness", .choice("the same as a word", Freshness.self).orNull) {
                .optional($0.freshness?.rawValue)
            },
            Member("snapshot", .moment("the newest snapshot").orNull) { .optional($0.snapshot) },
            Member("last_import", APIRecord<HealthAnswer.LastImport>.lastImport.schema.orNull) {
                $0.lastImport.map(APIRecord<HealthAnswer.LastImport>.lastImport.json) ?? .null
            },
            Member(
                "checks",
                .map(
                    "what was looked at, by name", of: .list("findings", of: APIRecord<HealthEntry>.check.schema),
                    key: HealthCheckName.importAge.rawValue)
            ) { answer in
                .object(
                    answer.checks.sorted { $0.key < $1.key }.map { name, entries in
                        JSONValue.Member(name, .list(entries.map(APIRecord<HealthEntry>.check.json)))
                    })
            },
        ])
}

extension APIRecord where Value == HealthAnswer.LastImport {
    static let lastImport = APIRecord(
        "LastImport", "The newest attempt to import.",
        [
            Member("outcome", .choice("how it ended", ImportOutcome.self)) { .text($0.outcome.rawValue) },
            Member("started", .moment("when it began")) { .text($0.started) },
        ])
}

extension APIRecord where Value == HealthEntry {
    /// The shape of `application/health+json`, without what only operators should read.
    static let check = APIRecord(
        "HealthCheck", "What one check found.",
        [
            Member("componentType", .text("what was looked at", example: "datastore")) { .text($0.componentType) },
            Member("observedValue", .integer("what was measured", example: 60).orNull) {
                .optional($0.observedValue.map(Int.init))
            },
            Member("observedUnit", .choice("its unit", HealthMeasurement.Unit.self).orNull) {
                .optional($0.observedUnit?.rawValue)
            },
            Member("status", .choice("how it is", HealthStatus.self)) { .text($0.status.rawValue) },
            Member("time", .moment("when it was found")) { .text($0.time) },
            Member("output", .text("what is wrong", example: "there is no backup yet").orNull) {
                .optional($0.output)
            },
            Member("note", .text("what is right, where nothing is wrong", example: "the source was checked").orNull) {
                .optional($0.note)
            },
            Member("thresholds", APIRecord<HealthEntry.Thresholds>.thresholds.schema.orNull) {
                $0.thresholds.map(APIRecord<HealthEntry.Thresholds>.thresholds.json) ?? .null
            },
            Member("event", APIRecord<HealthEvent>.event.schema.orNull) {
                $0.event.map(APIRecord<HealthEvent>.event.json) ?? .null
            },
            Member("metrics", .list("figures for monitoring", of: APIRecord<HealthSample>.sample.schema)) {
                .list(($0.metrics ?? []).map(APIRecord<HealthSample>.sample.json))
            },
        ])
}

extension APIRecord where Value == HealthEntry.Thresholds {
    fileprivate static let thresholds = APIRecord(
        "HealthThresholds", "The limits that a value was judged by.",
        [
            Member("warning", .integer("from here on it is a warning", example: 54_000).orNull) {
                .optional($0.warning.map(Int.init))
            },
            Member("critical", .integer("from here on it is critical", example: 108_000).orNull) {
                .optional($0.critical.map(Int.init))
            },
            Member("bad", .choice("on which side of them it is bad", ["above", "below"])) { .text($0.bad) },
        ])
}

extension APIRecord where Value == HealthEvent {
    fileprivate static let event = APIRecord(
        "HealthEvent", "What the age that was measured is the age of.",
        [
            Member("subject", .text("what happened", example: "the last backup was made")) { .text($0.subject) },
            Member("time", .integer("when, UTC seconds", example: 1_774_699_200)) { .integer(Int($0.time)) },
        ])
}

extension APIRecord where Value == HealthSample {
    fileprivate static let sample = APIRecord(
        "HealthSample", "A figure of one moment.",
        [
            Member("name", .choice("of the metric", HealthMetric.self)) { .text($0.name.rawValue) },
            Member("label", .text("value of its label", example: "database").orNull) { .optional($0.label) },
            Member("value", .integer("the figure", example: 10_300)) { .integer(Int($0.value)) },
        ])
}

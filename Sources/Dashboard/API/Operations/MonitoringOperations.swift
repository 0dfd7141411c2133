import Hummingbird
import Operations

/// What monitoring asks.
enum MonitoringOperations {
    static let health = APIOperation(
        "getHealth", .get, "/health", in: .operation, "Whether everything is well",
        details: "status and timestamp are those of the Python dashboard, checks has the shape of "
            + "application/health+json. Every member is always there, null where nothing is known.",
        answers: [
            .ok("The data can be served; something else may be wrong.", schema),
            APIAnswer(.serviceUnavailable, "The data cannot be served.", [.json(schema)]),
        ])

    static let metrics = APIOperation(
        "getMetrics", .get, "/metrics", in: .operation, "Figures for Prometheus",
        answers: [
            text("Figures, in the text format 0.0.4 of Prometheus.", "edugain_import_entities 10300\n")
        ])

    static let alive = APIOperation(
        "getAlive", .get, "/livez", in: .operation, "Whether the process answers",
        details: "It looks at nothing: use /health to learn more.", answers: [text("It does.", "ok\n")])

    static let all = [health, metrics, alive]

    private static let schema = APIRecord<HealthAnswer>.health.schema

    private static func text(_ words: String, _ example: String) -> APIAnswer {
        APIAnswer(.ok, words, [.init(mediaType: "text/plain", schema: .text(words, example: example))])
    }
}

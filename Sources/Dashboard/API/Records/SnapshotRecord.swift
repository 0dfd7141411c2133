import Operations
import Quality
import Store

extension APIRecord where Value == Snapshot {
    /// The fields of the Python dashboard, and more beside them.
    static let latestSnapshot = APIRecord(
        "LatestSnapshot", "What one import found.",
        [
            Member("timestamp", .moment("when it was imported")) { .text(WallClock.iso8601($0.time)) },
            Member("total_entities", .count("entities", example: 10_300)) { .integer($0.statistics.entities) },
            Member("total_sps", .count("service providers", example: 4_000)) {
                .integer($0.statistics.serviceProviders)
            },
            Member("total_idps", .count("identity providers", example: 6_400)) {
                .integer($0.statistics.identityProviders)
            },
            .coverage(\.statistics),
            Member("source", .text("host that the metadata came from", example: "mds.edugain.org")) {
                .text(SourceText.of($0.source))
            },
            Member("statistics", APIRecord<Statistics>.statistics.schema) {
                APIRecord<Statistics>.statistics.json($0.statistics)
            },
        ])
}

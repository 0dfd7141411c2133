import Quality
import Store

extension APIRecord where Value == FederationSummary {
    /// The fields of the Python dashboard, and more beside them.
    static let listedFederation = APIRecord(
        "ListedFederation", "A federation with its counters.",
        [
            Member("name", .text("name of the federation", example: "SWITCHaai")) { .text($0.federation.name) },
            Member("total_entities", .count("entities", example: 120)) { .integer($0.statistics.entities) },
            .coverage(\.statistics),
            Member("registration_authority", .text("its registrationAuthority", example: "http://rr.aai.switch.ch/")) {
                .text($0.federation.registrationAuthority)
            },
            Member("statistics", APIRecord<Statistics>.statistics.schema) {
                APIRecord<Statistics>.statistics.json($0.statistics)
            },
        ])
}

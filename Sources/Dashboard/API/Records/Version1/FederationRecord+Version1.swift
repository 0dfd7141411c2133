import Quality
import Store

extension APIRecord where Value == FederationSummary {
    /// A federation with its counters.
    static let federation = APIRecord(
        "Federation", "A federation with its counters in one snapshot.",
        [
            Member("name", .text("name", example: "SWITCHaai")) { .text($0.federation.name) },
            Member(
                "registration_authority",
                .text(
                    "its registrationAuthority; empty for entities that have none", example: "http://rr.aai.switch.ch/")
            ) { .text($0.federation.registrationAuthority) },
            Member("code", .text("short code of the list of federations", example: "SWITCHAAI").orNull) {
                .optional($0.federation.code)
            },
            Member("countries", .list("in two letters", of: .text("ISO 3166", example: "ch"))) {
                .list($0.federation.countries.map { .text($0) })
            },
            Member(
                "overall_coverage_pct",
                .percentage(
                    "privacy statements, security contacts and Sirtfi that are there, of all that are asked for",
                    example: 61.5
                ).orNull
            ) { .optional($0.statistics.overall.percentage) },
        ] + counters(\.statistics))
}

import Operations
import Store

extension APIRecord where Value == Snapshot {
    /// A snapshot with its counters.
    static let snapshot = APIRecord(
        "Snapshot", "What one import found.",
        [
            Member("time", .moment("when it was taken, which names it")) { .text(WallClock.iso8601($0.time)) },
            Member("source", .text("host that the metadata came from", example: "mds.edugain.org")) {
                .text(SourceText.of($0.source))
            },
            Member("aggregate_bytes", .count("size of the metadata", example: 95_600_000)) {
                .integer(Int($0.sourceSize))
            },
            Member("aggregate_created", .moment("when the metadata say they were made").orNull) {
                .optional($0.creationInstant.map { WallClock.iso8601($0) })
            },
            Member("aggregate_valid_until", .moment("how long the metadata hold").orNull) {
                .optional($0.validUntil.map { WallClock.iso8601($0) })
            },
            Member("added", .count("entities that were not in the snapshot before", example: 3)) { .integer($0.added) },
            Member("removed", .count("entities of the snapshot before that are gone", example: 1)) {
                .integer($0.removed)
            },
            Member("changed", .count("entities whose description changed", example: 25)) { .integer($0.changed) },
        ] + counters(\.statistics))
}

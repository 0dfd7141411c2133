import Operations
import Quality
import Store

/// A few federations that stand out, by the share of all that is asked for.
struct FederationRanking: Sendable {
    struct Row: Sendable {
        let name: String
        let path: String
        let entities: String
        let share: CoverageCell
        let change: ChangeCell?
    }

    let heading: String
    let rows: [Row]

    /// - Parameters:
    ///   - previous: the federations 30 days before.
    ///   - smallest: entities that a federation must have to be ranked.
    static func all(
        _ directory: FederationDirectory, previous: [FederationSummary], smallest: Int, count: Int
    ) -> [FederationRanking] {
        let before = Dictionary(
            previous.map { ($0.federation.registrationAuthority, $0.statistics.overall) },
            uniquingKeysWith: { first, _ in first })
        let candidates = directory.all.filter {
            $0.statistics.entities >= smallest && $0.statistics.overall.percentage != nil
        }
        let sorted = candidates.sorted { share($0) > share($1) }
        func gain(_ federation: FederationSummary) -> Double? {
            before[federation.federation.registrationAuthority]?.percentage.map { share(federation) - $0 }
        }
        // Less than what is shown as 0.1 is no improvement.
        let improved = candidates.compactMap { federation in gain(federation).map { (federation, $0) } }
            .filter { $0.1 >= 0.05 }.sorted { $0.1 > $1.1 }.map(\.0)
        func rows(_ federations: some Sequence<FederationSummary>) -> [Row] {
            federations.prefix(count).map { federation in
                let overall = federation.statistics.overall
                return Row(
                    name: federation.federation.name, path: directory.path(of: federation.federation),
                    entities: NumberText.grouped(federation.statistics.entities),
                    share: CoverageCell("Overall", overall),
                    change: before[federation.federation.registrationAuthority].flatMap {
                        ChangeCell(overall, from: $0, since: "in 30 days")
                    })
            }
        }
        return [
            FederationRanking(heading: "Best", rows: rows(sorted)),
            FederationRanking(heading: "Most improved in 30 days", rows: rows(improved)),
            // Nobody is at both ends, nor has anything to gain who has it all.
            FederationRanking(
                heading: "Most to gain", rows: rows(sorted.dropFirst(count).reversed().filter { share($0) < 100 })),
        ].filter { !$0.rows.isEmpty }
    }

    private static func share(_ federation: FederationSummary) -> Double {
        federation.statistics.overall.percentage ?? 0
    }
}

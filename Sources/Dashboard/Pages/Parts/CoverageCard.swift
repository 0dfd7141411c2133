import Operations
import Quality

/// A share as a card: the figure, how it changed, and the way to the entities that lack it.
struct CoverageCard: Sendable {
    let share: CoverageCell
    let changes: [ChangeCell]
    /// Markup; empty where there is too little to draw.
    let sparkline: String
    /// `1,283 lack it`; nil where none does.
    let lacking: String?
    let lackingPath: String

    /// - Parameters:
    ///   - earlier: counters of earlier snapshots, with words that say when.
    ///   - history: the counters to draw, oldest first.
    ///   - list: the path of the list that shows who lacks it.
    init(
        _ measure: CoverageMeasure, _ statistics: Statistics, earlier: [(Statistics, String)], history: [Statistics],
        list: String
    ) {
        let coverage = measure.coverage(statistics)
        share = CoverageCell(measure.name, coverage)
        changes = earlier.compactMap { ChangeCell(coverage, from: measure.coverage($0.0), since: $0.1) }
        sparkline =
            Sparkline(
                values: history.map { measure.coverage($0).percentage },
                label: "\(measure.name), how it went over the time shown below"
            ).html
        let missing = coverage.total - coverage.count
        lacking = missing > 0 ? NumberText.grouped(missing) + (missing == 1 ? " lacks it" : " lack it") : nil
        lackingPath = Address.of(list, measure.lacking.parameters)
    }
}

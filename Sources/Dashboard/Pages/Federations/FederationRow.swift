import Operations
import Quality
import Store

/// A federation as a row of a table.
struct FederationRow: Sendable {
    let name: String
    let path: String
    /// What names it in addresses.
    let key: String
    let entities: String
    /// Overall first, then the six shares.
    let coverage: [CoverageCell]
    let isCompared: Bool

    init(_ summary: FederationSummary, in directory: FederationDirectory, isCompared: Bool) {
        name = ShortText.of(summary.federation.name, limit: 160)
        path = directory.path(of: summary.federation)
        key = directory.key(of: summary.federation)
        entities = NumberText.grouped(summary.statistics.entities)
        coverage = [CoverageCell("Overall", summary.statistics.overall)] + CoverageCell.all(summary.statistics)
        self.isCompared = isCompared
    }
}

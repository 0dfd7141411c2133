import Operations
import Quality
import Store

/// A federation as a row of a table.
struct FederationRow: TemplateRow {
    let name: String
    let path: String
    /// What names it in addresses.
    let key: String
    let entities: String
    /// Overall first, then the six shares.
    let coverage: [CoverageCell]
    let isCompared: Bool

    static let members: [String: @Sendable (Self) -> Any?] = [
        "name": { $0.name },
        "path": { $0.path },
        "key": { $0.key },
        "entities": { $0.entities },
        "coverage": { $0.coverage },
        "isCompared": { $0.isCompared },
    ]

    init(_ summary: FederationSummary, in directory: FederationDirectory, isCompared: Bool) {
        name = ShortText.of(summary.federation.name, limit: 160)
        path = directory.path(of: summary.federation)
        key = directory.key(of: summary.federation)
        entities = NumberText.grouped(summary.statistics.entities)
        coverage = [CoverageCell("Overall", summary.statistics.overall)] + CoverageCell.all(summary.statistics)
        self.isCompared = isCompared
    }
}

import Operations
import Quality
import Store

/// A federation as a row of a table.
struct FederationRow: Sendable {
    let name: String
    let path: String
    let entities: String
    let coverage: [CoverageCell]

    init(_ summary: FederationSummary, in directory: FederationDirectory) {
        name = summary.federation.name
        path = directory.path(of: summary.federation)
        entities = NumberText.grouped(summary.statistics.entities)
        coverage = CoverageCell.all(summary.statistics)
    }
}

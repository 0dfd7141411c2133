import Operations
import Quality

/// A share as bar and numbers, for a cell of a table.
struct CoverageCell: TemplateRow {
    let name: String
    /// `69.4 %`
    let percentage: String
    /// Markup; empty where there is nothing to cover.
    let bar: String
    /// `2,916 of 4,199`
    let detail: String

    static let members: [String: @Sendable (Self) -> Any?] = [
        "name": { $0.name },
        "percentage": { $0.percentage },
        "bar": { $0.bar },
        "detail": { $0.detail },
    ]

    init(_ name: String, _ coverage: Coverage) {
        self.name = name
        percentage = NumberText.percentage(coverage.percentage)
        bar = CoverageBar.html(coverage.percentage)
        detail = "\(NumberText.grouped(coverage.count)) of \(NumberText.grouped(coverage.total))"
    }

    /// The six shares, with names for columns.
    static func all(_ statistics: Statistics) -> [CoverageCell] {
        CoverageMeasure.allCases.map { CoverageCell($0.shortName, $0.coverage(statistics)) }
    }
}

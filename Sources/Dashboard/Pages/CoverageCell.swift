import Operations
import Quality

/// A share as bar and numbers.
struct CoverageCell: Sendable {
    let name: String
    /// `69.4 %`
    let percentage: String
    /// 0...100 for the bar, with a point; nil where there is nothing to cover.
    let value: String?
    /// `2,916 of 4,199`
    let detail: String

    init(_ name: String, _ coverage: Coverage) {
        self.name = name
        percentage = NumberText.percentage(coverage.percentage)
        value = coverage.percentage.map { NumberText.decimal($0, digits: 1) }
        detail = "\(NumberText.grouped(coverage.count)) of \(NumberText.grouped(coverage.total))"
    }

    /// The six shares the dashboard is about.
    static func all(_ statistics: Statistics) -> [CoverageCell] {
        [
            CoverageCell("Privacy statement, SPs", statistics.serviceProviderPrivacy),
            CoverageCell("Privacy statement, IdPs", statistics.identityProviderPrivacy),
            CoverageCell("Security contact, SPs", statistics.serviceProviderSecurity),
            CoverageCell("Security contact, IdPs", statistics.identityProviderSecurity),
            CoverageCell("Sirtfi, SPs", statistics.serviceProviderSirtfi),
            CoverageCell("Sirtfi, IdPs", statistics.identityProviderSirtfi),
        ]
    }
}

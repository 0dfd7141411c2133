import Operations
import Quality

/// A number with its name, and how it changed.
struct FigureCell: Sendable {
    let name: String
    let value: String
    let changes: [ChangeCell]

    init(_ name: String, _ value: Int, changes: [ChangeCell] = []) {
        self.name = name
        self.value = NumberText.grouped(value)
        self.changes = changes
    }

    /// - Parameter earlier: counters of earlier snapshots, with words that say when.
    static func all(_ statistics: Statistics, earlier: [(Statistics, String)] = []) -> [FigureCell] {
        let counters: [(String, Statistics.Counter)] = [
            ("entities", \.entities), ("service providers", \.serviceProviders),
            ("identity providers", \.identityProviders), ("both at once", \.dualRole), ("neither", \.other),
        ]
        return counters.map { name, counter in
            FigureCell(
                name, statistics[keyPath: counter],
                changes: earlier.map {
                    ChangeCell(statistics[keyPath: counter], from: $0.0[keyPath: counter], since: $0.1)
                })
        }
    }
}

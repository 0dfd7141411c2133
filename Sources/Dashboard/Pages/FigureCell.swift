import Operations
import Quality

/// A number with its name.
struct FigureCell: Sendable {
    let name: String
    let value: String

    static func all(_ statistics: Statistics) -> [FigureCell] {
        [
            FigureCell(name: "entities", value: NumberText.grouped(statistics.entities)),
            FigureCell(name: "service providers", value: NumberText.grouped(statistics.serviceProviders)),
            FigureCell(name: "identity providers", value: NumberText.grouped(statistics.identityProviders)),
            FigureCell(name: "both", value: NumberText.grouped(statistics.dualRole)),
            FigureCell(name: "neither", value: NumberText.grouped(statistics.other)),
        ]
    }
}

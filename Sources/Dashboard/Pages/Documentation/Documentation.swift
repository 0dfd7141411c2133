/// All that programs can ask for, made from the same description as the routes.
struct Documentation: Sendable {
    /// A part of the interface; an empty one is left out.
    struct Part: Sendable {
        let name: String
        let place: String
        let operations: [DocumentedOperation]
    }

    let parts: [Part]
    let schemas: [DocumentedSchema]

    /// - Parameter site: its address without a slash at its end.
    init(_ operations: [APIOperation], site: String) {
        parts = APIOperation.Part.allCases.enumerated().compactMap { index, part in
            let own = operations.filter { $0.part == part }.map { DocumentedOperation($0, site: site) }
            return own.isEmpty ? nil : Part(name: part.rawValue, place: "part-\(index + 1)", operations: own)
        }
        schemas = operations.components.map { DocumentedSchema($0) }
    }
}

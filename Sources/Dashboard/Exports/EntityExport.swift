import Store

/// A list of entities as a file.
enum EntityExport {
    static let path = "/api/export/entities"

    /// Where the whole of a list can be had, in its order.
    static func links(_ query: EntityQuery) -> [ChoiceLink] {
        ExportFormat.allCases.map { format in
            ChoiceLink(
                name: format.rawValue.uppercased(),
                path: Address.of(path, [("export_format", format.rawValue)] + query.listParameters), isCurrent: false)
        }
    }

    static func document(
        _ query: EntityQuery, _ format: ExportFormat, _ columns: ExportColumns, of data: DashboardData
    ) throws -> ExportDocument<ExportedEntity>? {
        guard let snapshot = data.snapshot else { return nil }
        let filter = try query.filter.resolved(in: data.federations)
        let entities = data.entities.select(filter, by: query.order, query.direction)
        let generation = data.generation
        let links = data.links
        return ExportDocument(
            name: "entities", table: .entities(columns), format: format, snapshot: snapshot, count: entities.count
        ) { range in
            let listed = entities[range]
            guard columns == .full else { return listed.map { ExportedEntity(entity: $0, particulars: nil) } }
            let particulars = try await generation.particulars(
                of: listed.map(\.summary.entityID), at: snapshot.time)
            return zip(listed, particulars).map { ExportedEntity(entity: $0, particulars: $1, links: links) }
        }
    }
}

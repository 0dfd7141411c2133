import Operations
import Quality
import SAMLMetadata
import Store

/// A list of entities as a file, with the headings and fields of the Python dashboard.
struct EntityExport: Sendable {
    let entities: [ListedEntity]
    let snapshot: Snapshot

    static let path = "/api/export/entities"

    private static let headings = [
        "Federation", "EntityType", "OrganizationName", "EntityID", "HasPrivacyStatement", "PrivacyStatementURL",
        "HasSecurityContact",
    ]

    /// Where the whole of a list can be had, in its order.
    static func links(_ query: EntityQuery) -> [ChoiceLink] {
        ExportFormat.allCases.map { format in
            ChoiceLink(
                name: format.rawValue.uppercased(),
                path: Address.of(path, [("export_format", format.rawValue)] + query.listParameters), isCurrent: false)
        }
    }

    func body(_ format: ExportFormat) throws -> [UInt8] {
        switch format {
        case .csv:
            var text = CSVText()
            text.add(Self.headings)
            for entity in entities { text.add(EntityExportRow(entity).cells) }
            return text.bytes
        case .json:
            return try JSONText.bytes(
                EntityExportAnswer(
                    snapshotTimestamp: WallClock.iso8601(snapshot.time), totalEntities: entities.count,
                    entities: entities.map(EntityExportRow.init)))
        }
    }
}

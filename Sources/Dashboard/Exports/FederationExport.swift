import Operations
import Quality
import Store

/// The federations as a file, with the headings and fields of the Python dashboard.
struct FederationExport: Sendable {
    let federations: [FederationSummary]
    let snapshot: Snapshot

    static let path = "/api/export/federations"

    private static let headings = [
        "Federation", "TotalEntities", "TotalSPs", "TotalIdPs", "SPsWithPrivacy", "SPsHasSecurity",
        "IdPsHasSecurity", "CoveragePct",
    ]

    static var links: [ChoiceLink] {
        ExportFormat.allCases.map { format in
            ChoiceLink(
                name: format.rawValue.uppercased(), path: Address.of(path, [("export_format", format.rawValue)]),
                isCurrent: false)
        }
    }

    func body(_ format: ExportFormat) throws -> [UInt8] {
        switch format {
        case .csv:
            var text = CSVText()
            text.add(Self.headings)
            for federation in federations { text.add(FederationExportRow(federation).cells) }
            return text.bytes
        case .json:
            return try JSONText.bytes(
                FederationExportAnswer(
                    snapshotTimestamp: WallClock.iso8601(snapshot.time), totalFederations: federations.count,
                    federations: federations.map(FederationExportRow.init)))
        }
    }
}

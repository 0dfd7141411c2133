import Store

/// The federations as a file.
enum FederationExport {
    static let path = "/api/export/federations"

    static var links: [ChoiceLink] {
        ExportFormat.allCases.map { format in
            ChoiceLink(
                name: format.rawValue.uppercased(), path: Address.of(path, [("export_format", format.rawValue)]),
                isCurrent: false)
        }
    }

    static func document(
        _ format: ExportFormat, _ columns: ExportColumns, of data: DashboardData
    ) -> ExportDocument<FederationSummary>? {
        guard let snapshot = data.snapshot else { return nil }
        let federations = data.federations.all
        return ExportDocument(
            name: "federations", table: .federations(columns), format: format, snapshot: snapshot,
            count: federations.count
        ) { Array(federations[$0]) }
    }
}

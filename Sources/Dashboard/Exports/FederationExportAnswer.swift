/// The federations as JSON: the fields of the Python dashboard.
struct FederationExportAnswer: Encodable, Sendable {
    let snapshotTimestamp: String
    let totalFederations: Int
    let federations: [FederationExportRow]

    private enum CodingKeys: String, CodingKey {
        case federations
        case snapshotTimestamp = "snapshot_timestamp"
        case totalFederations = "total_federations"
    }
}

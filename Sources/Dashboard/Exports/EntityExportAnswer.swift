/// The entities of a list as JSON: the fields of the Python dashboard.
struct EntityExportAnswer: Encodable, Sendable {
    let snapshotTimestamp: String
    let totalEntities: Int
    let entities: [EntityExportRow]

    private enum CodingKeys: String, CodingKey {
        case entities
        case snapshotTimestamp = "snapshot_timestamp"
        case totalEntities = "total_entities"
    }
}

/// A manifest, as it stands beside a backup and in the results of commands.
struct ManifestReport: Decodable, Equatable {
    struct Form: Decodable, Equatable {
        var size: Int
        var sha256: String
    }

    var format: Int
    var archive: String
    var created: String
    var duration: Double
    var compressed: Form
    var database: Form
    var pageCount: Int
    var schemaVersion: Int
    var snapshots: Int
    var entities: Int
    var newestSnapshot: String?
    var sqliteVersion: String
    var toolVersion: String
    /// Only in the file.
    var checksum: String?
}

/// What `backup create --json` prints.
struct BackupReport: Decodable {
    var archive: String
    var manifest: ManifestReport
    var seconds: Double
    var pruned: PruneReport?
    var warnings: [String]
    var failures: [String]
}

/// What `backup prune --json` prints.
struct PruneReport: Decodable {
    struct Item: Decodable {
        var archive: String
        var isKept: Bool
        var reason: String
    }

    var isDryRun: Bool
    var backups: [Item]
    var removed: [String]
    var freed: Int
    var failures: [String]
}

/// What `backup list --json` prints.
struct ListReport: Decodable {
    struct Row: Decodable {
        var archive: String
        var created: String
        var size: Int
        var condition: String
        var problem: String?
        var isKept: Bool
        var reason: String
    }

    var place: String
    var backups: [Row]
}

/// What `backup verify --json` prints.
struct VerifyReport: Decodable {
    struct Item: Decodable {
        var archive: String
        var isGood: Bool
        var problem: String?
        var hasManifest: Bool
        var isAdopted: Bool
        var snapshots: Int?
        var entities: Int?
        var seconds: Double
    }

    var backups: [Item]
}

/// What `restore --json` prints.
struct RestoreReport: Decodable {
    var database: String
    var source: String
    var isDryRun: Bool
    var hasManifest: Bool
    var snapshots: Int
    var entities: Int
    var newestSnapshot: String?
    var formerDatabase: String?
    var damage: String?
    var skipped: [String]
}

/// What `vacuum --json` prints.
struct VacuumReport: Decodable {
    var isDone: Bool
    var sizeBefore: Int
    var sizeAfter: Int
    var unused: Int
}

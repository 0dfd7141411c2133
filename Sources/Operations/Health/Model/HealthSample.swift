/// What monitoring can draw. Times are UTC seconds, never ages: an age would be as old as the last look at it.
public enum HealthMetric: String, Sendable, Codable, CaseIterable {
    case importSuccess = "edugain_import_last_success_timestamp_seconds"
    case importFailed = "edugain_import_last_attempt_failed"
    case entities = "edugain_import_entities"
    case backupSuccess = "edugain_backup_last_success_timestamp_seconds"
    case backupSize = "edugain_backup_last_size_bytes"
    case backups = "edugain_backups_verified"
    case remoteSuccess = "edugain_backup_remote_last_success_timestamp_seconds"
    case databaseSize = "edugain_database_size_bytes"
    case journalSize = "edugain_database_wal_size_bytes"
    case integrity = "edugain_database_integrity_ok"
    case integrityTime = "edugain_database_integrity_check_timestamp_seconds"
    case freeSpace = "edugain_filesystem_free_bytes"
    case space = "edugain_filesystem_size_bytes"
    case serviceUp = "edugain_service_up"
    case certificateEnd = "edugain_site_certificate_not_after_timestamp_seconds"

    var help: String {
        switch self {
        case .importSuccess: "When the source was last checked with success."
        case .importFailed: "1 when the last import failed or was refused, 0 when not."
        case .entities: "Entities of the newest snapshot."
        case .backupSuccess: "When the newest verified backup was begun."
        case .backupSize: "Size of the newest verified backup."
        case .backups: "Verified backups in the backup directory."
        case .remoteSuccess: "When a backup was last copied somewhere else and checked there."
        case .databaseSize: "Size of the database file."
        case .journalSize: "Size of the database's write-ahead log."
        case .integrity: "1 when SQLite found nothing wrong with the database, 0 when it did."
        case .integrityTime: "When SQLite last checked the database."
        case .freeSpace: "Free space on the file system that holds the place."
        case .space: "Size of the file system that holds the place."
        case .serviceUp: "1 when the dashboard answers on its address, 0 when not."
        case .certificateEnd: "When the certificate of the public site ends."
        }
    }

    /// The label that tells samples apart; nil where there is one sample only.
    var label: String? { self == .freeSpace || self == .space ? "place" : nil }
}

/// A figure of one moment.
public struct HealthSample: Sendable, Equatable, Codable {
    public var name: HealthMetric
    /// Value of the metric's label.
    public var label: String?
    public var value: Int64

    public init(_ name: HealthMetric, _ value: Int64, label: String? = nil) {
        self.name = name
        self.label = label
        self.value = value
    }
}

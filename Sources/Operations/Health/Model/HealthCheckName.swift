/// The checks there are, named `component:measurement` as `draft-inadarei-api-health-check` has it.
public enum HealthCheckName: String, Sendable, Codable, CaseIterable {
    /// The age of the report itself, where it is not of this moment.
    case reportAge = "report:age"
    case databaseAccess = "database:access"
    case databaseIntegrity = "database:integrity"
    case databaseJournal = "database:wal"
    case databaseLibrary = "database:sqlite"
    case importAge = "import:age"
    case importAttempt = "import:attempt"
    /// What the source's signature is verified with.
    case importCertificate = "import:certificate"
    case backupAge = "backup:age"
    case backupVerification = "backup:verification"
    case backupRemote = "backup:remote"
    case databaseSpace = "disk:database"
    case backupSpace = "disk:backups"
    case cacheSpace = "disk:cache"
    case serviceAnswer = "service:answer"
    case siteCertificate = "site:certificate"

    /// The name of the measurement in performance data, where a colon would need care.
    public var label: String { rawValue.replacing(":", with: "_") }

    /// What the draft calls `componentType`.
    var componentType: String {
        switch self {
        case .databaseAccess, .databaseIntegrity, .databaseJournal, .databaseLibrary: "datastore"
        case .databaseSpace, .backupSpace, .cacheSpace: "system"
        default: "component"
        }
    }
}

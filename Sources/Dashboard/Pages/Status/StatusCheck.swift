import Operations

/// Something that is looked at to know whether all is well.
struct StatusCheck: Sendable {
    let name: String
    let mark: Mark
    let message: String

    init(_ check: HealthCheck) {
        name = Self.name(check.name)
        mark = Mark(check.status)
        message = check.message
    }

    private static func name(_ name: HealthCheckName) -> String {
        switch name {
        case .reportAge: "Report"
        case .databaseAccess: "Database"
        case .databaseIntegrity: "Integrity of the database"
        case .databaseJournal: "Write-ahead log"
        case .databaseLibrary: "SQLite library"
        case .importAge: "Last good import"
        case .importAttempt: "Last attempt to import"
        case .importCertificate: "Certificate of the source"
        case .backupAge: "Last verified backup"
        case .backupVerification: "Verification of backups"
        case .backupRemote: "Copies of backups elsewhere"
        case .databaseSpace: "Space for the database"
        case .backupSpace: "Space for backups"
        case .cacheSpace: "Space for downloads"
        case .serviceAnswer: "Service"
        case .siteCertificate: "Certificate of the site"
        }
    }
}

/// The settings there are. The same names serve in the environment and in the configuration file.
public enum ConfigurationKey: String, Sendable, CaseIterable, Codable {
    case database = "EDUGAIN_DATABASE"
    case cacheDirectory = "EDUGAIN_CACHE_DIR"
    case source = "EDUGAIN_SOURCE"
    case federations = "EDUGAIN_FEDERATIONS"
    case maximumSize = "EDUGAIN_MAX_SIZE"
    case host = "EDUGAIN_HOST"
    case port = "EDUGAIN_PORT"
    case socket = "EDUGAIN_SOCKET"
    case timeZone = "EDUGAIN_TIMEZONE"
    case logLevel = "EDUGAIN_LOG_LEVEL"
    case backupDirectory = "EDUGAIN_BACKUP_DIR"
    case backupLevel = "EDUGAIN_BACKUP_LEVEL"
    case backupRemote = "EDUGAIN_BACKUP_REMOTE"
    case keepDays = "EDUGAIN_KEEP_DAYS"
    case keepLast = "EDUGAIN_KEEP_LAST"
    case keepHourly = "EDUGAIN_KEEP_HOURLY"
    case keepDaily = "EDUGAIN_KEEP_DAILY"
    case keepWeekly = "EDUGAIN_KEEP_WEEKLY"
    case keepMonthly = "EDUGAIN_KEEP_MONTHLY"
    case keepYearly = "EDUGAIN_KEEP_YEARLY"
    case publicURL = "EDUGAIN_PUBLIC_URL"
    case runDirectory = "EDUGAIN_RUN_DIR"
    case healthImportWarning = "EDUGAIN_HEALTH_IMPORT_WARN"
    case healthImportCritical = "EDUGAIN_HEALTH_IMPORT_CRITICAL"
    case healthBackupWarning = "EDUGAIN_HEALTH_BACKUP_WARN"
    case healthBackupCritical = "EDUGAIN_HEALTH_BACKUP_CRITICAL"
    case healthCertificateWarning = "EDUGAIN_HEALTH_CERTIFICATE_WARN"
    case healthCertificateCritical = "EDUGAIN_HEALTH_CERTIFICATE_CRITICAL"
    case healthDiskWarning = "EDUGAIN_HEALTH_DISK_WARN"
    case healthDiskCritical = "EDUGAIN_HEALTH_DISK_CRITICAL"

    /// What the setting does, one sentence for `config show` and the manual.
    public var summary: String {
        switch self {
        case .database: "the database file"
        case .cacheDirectory: "where the last good aggregate and the federation list are kept"
        case .source: "the aggregate to import: a URL or a file"
        case .federations: "the federation list: a URL, a file, or 'none' to leave names as they are"
        case .maximumSize: "largest aggregate accepted, in bytes"
        case .host: "address the dashboard listens on"
        case .port: "TCP port the dashboard listens on, 0 for any free one"
        case .socket: "Unix socket the dashboard listens on instead of host and port; empty for none"
        case .timeZone: "time zone of the times on pages, for instance Europe/Zurich"
        case .logLevel: "least severe message that is logged: debug, info, notice, warning or error"
        case .backupDirectory: "where backups are kept"
        case .backupLevel: "how hard backups are compressed, 1 (fast) to 9 (small)"
        case .backupRemote: "where copies of backups go: REMOTE:PATH of rclone; empty for nowhere"
        case .keepDays: "backups younger than so many days are kept; 0 for no such rule"
        case .keepLast: "so many newest backups are kept"
        case .keepHourly: "the newest backup of each of so many hours is kept"
        case .keepDaily: "the newest backup of each of so many days is kept"
        case .keepWeekly: "the newest backup of each of so many weeks is kept"
        case .keepMonthly: "the newest backup of each of so many months is kept"
        case .keepYearly: "the newest backup of each of so many years is kept"
        case .publicURL: "address of the public site, whose certificate 'health' watches; empty for none"
        case .runDirectory: "where services leave their state until the next boot; empty for nowhere"
        case .healthImportWarning: "time since the last good import that is a warning, for instance 90m, 15h or 2d"
        case .healthImportCritical: "time since the last good import that is critical"
        case .healthBackupWarning: "time since the last verified backup that is a warning"
        case .healthBackupCritical: "time since the last verified backup that is critical"
        case .healthCertificateWarning: "time that the public site's certificate is still good for that is a warning"
        case .healthCertificateCritical: "time that the public site's certificate is still good for that is critical"
        case .healthDiskWarning: "free space below which a file system is a warning, for instance 10%, 500MB or 2GB"
        case .healthDiskCritical: "free space below which a file system is critical"
        }
    }

    /// Says what is wrong with `value`, nil when nothing is.
    func complaint(about value: String) -> String? {
        switch self {
        case .database, .cacheDirectory, .source, .federations, .host, .backupDirectory:
            value.isEmpty ? "must not be empty" : nil
        case .maximumSize:
            Int64(value).map { (1...(1 << 40)).contains($0) } == true ? nil : "must be a number of bytes, 1 to 2^40"
        case .port:
            UInt16(value) == nil ? "must be a number from 0 to 65535" : nil
        case .socket:
            // sun_path of sockaddr_un holds 108 bytes with the closing zero.
            value.utf8.count > 107 ? "must not be longer than 107 bytes" : nil
        case .timeZone:
            WallClock.isKnown(timeZone: value) ? nil : "is not a time zone of this system"
        case .logLevel:
            ["trace", "debug", "info", "notice", "warning", "error", "critical"].contains(value)
                ? nil : "must be debug, info, notice, warning or error"
        case .backupLevel:
            Int(value).map { (1...9).contains($0) } == true ? nil : "must be a number from 1 to 9"
        case .backupRemote:
            value.isEmpty || value.dropFirst().contains(":") ? nil : "must be REMOTE:PATH, as rclone names places"
        case .keepDays, .keepLast, .keepHourly, .keepDaily, .keepWeekly, .keepMonthly, .keepYearly:
            Int(value).map { (0...100_000).contains($0) } == true ? nil : "must be a number from 0 to 100000"
        case .publicURL:
            value.isEmpty || value.hasPrefix("https://") || value.hasPrefix("http://")
                ? nil : "must begin with https:// or http://"
        case .runDirectory:
            value.isEmpty || value.hasPrefix("/") ? nil : "must be a path that begins with /"
        case .healthImportWarning, .healthImportCritical, .healthBackupWarning, .healthBackupCritical,
            .healthCertificateWarning, .healthCertificateCritical:
            DurationText.seconds(value) == nil ? "must be a number and s, m, h or d, for instance 15h" : nil
        case .healthDiskWarning, .healthDiskCritical:
            SpaceLimit(value) == nil ? "must be a number and %, MB or GB, for instance 10%" : nil
        }
    }
}

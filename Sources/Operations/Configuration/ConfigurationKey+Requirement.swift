import Foundation

extension ConfigurationKey {
    /// What a value has to be, as the end of a sentence that begins with the name of the setting: `must be …`.
    public var requirement: String {
        switch self {
        case .database, .cacheDirectory, .source, .federations, .host, .backupDirectory: "must not be empty"
        case .maximumSize, .databaseImportSize: "must be a number of bytes, 1 to 2^40"
        case .metadataCertificate: "must be a path, or empty"
        case .port: "must be a number from 0 to 65535"
        case .socket: "must not be longer than 107 bytes"
        case .timeZone: "must be a time zone of this system, for instance Europe/Zurich"
        case .logLevel: "must be debug, info, notice, warning or error"
        case .backupLevel: "must be a number from 1 to 9"
        case .backupRemote: "must be REMOTE:PATH, as rclone names places, or empty"
        case .keepDays, .keepLast, .keepHourly, .keepDaily, .keepWeekly, .keepMonthly, .keepYearly:
            "must be a number from 0 to 100000"
        case .publicURL: "must begin with https:// or http://, or be empty"
        case .runDirectory, .auditLog: "must be a path that begins with /, or empty"
        case .tokenFile: "must be a path that begins with /"
        case .refreshInterval: DashboardSetting.refreshInterval.requirement
        case .linkTimeout: DashboardSetting.linkTimeout.requirement
        case .linkThreads: DashboardSetting.linkThreads.requirement
        case .linkNetworks:
            "must be addresses or networks (192.0.2.0/24, no bits set behind the prefix), with commas between them"
        case .linkPorts: "must be numbers from 1 to 65535, with commas between them"
        case .linkProxy: "must begin with http:// or https:// and name a host, or be empty"
        case .linkContact: "must be an address without spaces of at most 200 bytes, or empty"
        case .metadataExpiry: DashboardSetting.metadataExpiry.requirement
        case .federationsExpiry: DashboardSetting.federationsExpiry.requirement
        case .trustedProxies:
            "must be addresses or networks (192.0.2.0/24, no bits set behind the prefix), with commas between them"
        case .accessLog: "must be off, shortened or full"
        case .importBy: "must be request, process or nobody"
        case .databaseImport: "must be on or off"
        case .healthImportWarning, .healthImportCritical, .healthBackupWarning, .healthBackupCritical,
            .healthCertificateWarning, .healthCertificateCritical:
            "must be a number and s, m, h or d, for instance 15h"
        case .healthDiskWarning, .healthDiskCritical: "must be a number and %, MB or GB, for instance 10%"
        }
    }

    /// Says what is wrong with `value`, nil when nothing is.
    func complaint(about value: String) -> String? {
        isGood(value) ? nil : requirement
    }

    private func isGood(_ value: String) -> Bool {
        switch self {
        case .database, .cacheDirectory, .source, .federations, .host, .backupDirectory: !value.isEmpty
        case .maximumSize, .databaseImportSize: Int64(value).map { (1...(1 << 40)).contains($0) } == true
        case .metadataCertificate: !value.contains("\0")
        case .port: UInt16(value) != nil
        // sun_path of sockaddr_un holds 108 bytes with the closing zero.
        case .socket: value.utf8.count <= 107
        case .timeZone: WallClock.isKnown(timeZone: value)
        case .logLevel:
            ["trace", "debug", "info", "notice", "warning", "error", "critical"].contains(value)
        case .backupLevel: Int(value).map { (1...9).contains($0) } == true
        case .backupRemote: value.isEmpty || value.dropFirst().contains(":")
        case .keepDays, .keepLast, .keepHourly, .keepDaily, .keepWeekly, .keepMonthly, .keepYearly:
            Int(value).map { (0...100_000).contains($0) } == true
        case .publicURL: value.isEmpty || value.hasPrefix("https://") || value.hasPrefix("http://")
        case .runDirectory, .auditLog: value.isEmpty || value.hasPrefix("/")
        case .tokenFile: value.hasPrefix("/")
        case .refreshInterval: DashboardSetting.refreshInterval.number(value) != nil
        case .linkTimeout: DashboardSetting.linkTimeout.number(value) != nil
        case .linkThreads: DashboardSetting.linkThreads.number(value) != nil
        case .linkNetworks: Configuration.networks(value) != nil
        case .linkPorts: Configuration.ports(value) != nil
        case .linkProxy:
            value.isEmpty || ["http", "https"].contains(URL(string: value)?.scheme) && URL(string: value)?.host != nil
        case .linkContact: value.utf8.count <= 200 && value.utf8.allSatisfy { (0x21...0x7E).contains($0) }
        case .metadataExpiry: DashboardSetting.metadataExpiry.number(value) != nil
        case .federationsExpiry: DashboardSetting.federationsExpiry.number(value) != nil
        case .trustedProxies: TrustedProxies(value) != nil
        case .accessLog: AccessLogDetail(rawValue: value) != nil
        case .importBy: ImportAgent(rawValue: value) != nil
        case .databaseImport: ["on", "off"].contains(value)
        case .healthImportWarning, .healthImportCritical, .healthBackupWarning, .healthBackupCritical,
            .healthCertificateWarning, .healthCertificateCritical:
            DurationText.seconds(value) != nil
        case .healthDiskWarning, .healthDiskCritical: SpaceLimit(value) != nil
        }
    }
}

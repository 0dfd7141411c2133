import Files
import Foundation
import Store

/// All settings with their values and where each came from: flag, environment, configuration file, what was saved in the
/// dashboard, default.
public struct Configuration: Sendable {
    /// Where a value came from.
    public enum Origin: Sendable, Equatable, CustomStringConvertible {
        case flag
        case environment
        case file(path: String, line: Int)
        case saved
        case defaultValue

        public var description: String {
            switch self {
            case .flag: "command line"
            case .environment: "environment"
            case .file(let path, let line): "\(path), line \(line)"
            case .saved: "saved in the dashboard"
            case .defaultValue: "default"
            }
        }
    }

    public struct Value: Sendable, Equatable {
        public var text: String
        public var origin: Origin
    }

    /// The file that is read when none is named.
    public static let systemFile = "/etc/edugain/edugain-ctl.conf"

    /// The configuration file that was read; nil without one.
    public let file: String?
    private var values: [ConfigurationKey: Value]

    /// Puts the layers together.
    ///
    /// - Parameters:
    ///   - flags: what the command line says.
    ///   - environment: the process environment.
    ///   - file: the configuration file, nil without one.
    /// - Throws: ``CommandFailure`` with ``ExitStatus/usage`` for a bad value, naming where it stands.
    public init(
        flags: [ConfigurationKey: String] = [:], environment: [String: String], file: ConfigurationFile? = nil
    ) throws {
        var values: [ConfigurationKey: Value] = [:]
        for key in ConfigurationKey.allCases {
            if let text = flags[key] {
                values[key] = Value(text: text, origin: .flag)
            } else if let text = environment[key.rawValue] {
                values[key] = Value(text: text, origin: .environment)
            } else if let entry = file?.entries[key] {
                values[key] = Value(text: entry.value, origin: .file(path: file?.path ?? "", line: entry.line))
            } else {
                values[key] = Value(text: Self.defaultValue(key, environment), origin: .defaultValue)
            }
            if let value = values[key], let complaint = key.complaint(about: value.text) {
                throw CommandFailure(
                    .usage, "\(key.rawValue) (\(value.origin)) \(complaint), not '\(value.text)'")
            }
        }
        self.values = values
        self.file = file?.path
    }

    /// Reads the layers of a real process: `configFile` or else `EDUGAIN_CONFIG` or else the system's file.
    public static func load(
        flags: [ConfigurationKey: String], configFile: String?,
        environment: [String: String] = ProcessInfo.processInfo.environment
    ) throws -> Configuration {
        let named = configFile ?? environment["EDUGAIN_CONFIG"]
        let path = named ?? systemFile
        let file =
            named != nil || FileManager.default.fileExists(atPath: path) ? try ConfigurationFile(path: path) : nil
        return try Configuration(flags: flags, environment: environment, file: file)
    }

    /// The same with what was saved in the dashboard, where nothing goes before it.
    func with(saved: [SavedSetting]) -> Configuration {
        var configuration = self
        let settings = DashboardSettings(self).with(saved: saved)
        for setting in DashboardSetting.allCases where settings[setting].origin == .saved {
            configuration.values[setting.key] = Value(text: "\(settings[setting].value)", origin: .saved)
        }
        return configuration
    }

    /// The value of `key` and where it came from.
    public subscript(_ key: ConfigurationKey) -> Value {
        // Every key was given a value by init.
        values[key]!
    }

    public var database: String { self[.database].text }
    public var cacheDirectory: String { self[.cacheDirectory].text }
    public var source: String { self[.source].text }
    public var federations: String { self[.federations].text }
    /// Bytes.
    public var maximumSize: Int64 { Int64(self[.maximumSize].text) ?? 512 << 20 }
    /// Nil when the aggregate is taken unverified.
    public var metadataCertificate: String? {
        self[.metadataCertificate].text.isEmpty ? nil : self[.metadataCertificate].text
    }
    public var host: String { self[.host].text }
    public var port: Int { Int(self[.port].text) ?? 8_000 }
    /// Nil when the dashboard listens on host and port.
    public var socket: String? { self[.socket].text.isEmpty ? nil : self[.socket].text }
    public var timeZone: String { self[.timeZone].text }
    public var logLevel: String { self[.logLevel].text }

    public var backupDirectory: String { self[.backupDirectory].text }
    public var backupLevel: Int { Int(self[.backupLevel].text) ?? 6 }
    /// Nil when copies go nowhere.
    public var backupRemote: String? { self[.backupRemote].text.isEmpty ? nil : self[.backupRemote].text }

    /// Nil when there is no public site to watch.
    public var publicURL: String? { self[.publicURL].text.isEmpty ? nil : self[.publicURL].text }
    /// Nil when nothing is left for others to read.
    public var runDirectory: String? { self[.runDirectory].text.isEmpty ? nil : self[.runDirectory].text }
    public var tokenFile: String { self[.tokenFile].text }
    /// Nil when the audit trail is in the journal alone.
    public var auditLog: String? { self[.auditLog].text.isEmpty ? nil : self[.auditLog].text }
    public var trustedProxies: TrustedProxies { TrustedProxies(self[.trustedProxies].text) ?? .thisHost }
    public var accessLog: AccessLogDetail { AccessLogDetail(rawValue: self[.accessLog].text) ?? .off }

    public var importAgent: ImportAgent { ImportAgent(rawValue: self[.importBy].text) ?? .nobody }
    public var allowsDatabaseImport: Bool { self[.databaseImport].text == "on" }
    /// Bytes.
    public var databaseImportSize: Int64 { Int64(self[.databaseImportSize].text) ?? 2 << 30 }

    /// What the package's services share, gone with the next boot.
    static let systemRunDirectory = "/run/edugain"

    /// Where the package keeps backups.
    static let systemBackupDirectory = "/var/backups/edugain"

    /// Without configuration everything lives under the XDG base directories of the user.
    private static func defaultValue(_ key: ConfigurationKey, _ environment: [String: String]) -> String {
        switch key {
        case .database:
            directory("XDG_DATA_HOME", ".local/share", environment) + "/edugain-ctl/edugain_analysis.db"
        case .cacheDirectory: directory("XDG_CACHE_HOME", ".cache", environment) + "/edugain-ctl"
        case .source: "https://mds.edugain.org/edugain-v2.xml"
        case .federations: "https://technical.edugain.org/api.php?action=list_feds"
        case .maximumSize: "\(512 << 20)"
        case .metadataCertificate: ""
        case .host: "127.0.0.1"
        case .port: "8000"
        case .socket: ""
        case .timeZone: environment["TZ"].flatMap { WallClock.isKnown(timeZone: $0) ? $0 : nil } ?? "UTC"
        case .logLevel: "info"
        case .backupDirectory:
            // Only the package makes this directory.
            FileManager.default.fileExists(atPath: systemBackupDirectory)
                ? systemBackupDirectory
                : directory("XDG_DATA_HOME", ".local/share", environment) + "/edugain-ctl/backups"
        case .backupLevel: "6"
        case .backupRemote: ""
        case .keepDays: "30"
        case .keepLast, .keepHourly, .keepDaily, .keepWeekly, .keepMonthly, .keepYearly: "0"
        case .publicURL: ""
        case .runDirectory:
            // Only the package makes this directory.
            FileManager.default.fileExists(atPath: systemRunDirectory)
                ? systemRunDirectory
                : environment["XDG_RUNTIME_DIR"].flatMap { $0.hasPrefix("/") ? $0 + "/edugain-ctl" : nil } ?? ""
        case .tokenFile: credential("edugain.tokens", environment) ?? TokenFile.packagedPath
        case .auditLog:
            // Only the package makes this directory.
            FileManager.default.fileExists(atPath: FilePath.directory(of: AuditTrail.packagedPath))
                ? AuditTrail.packagedPath : ""
        case .refreshInterval: "\(DashboardSetting.refreshInterval.defaultValue)"
        case .linkTimeout: "\(DashboardSetting.linkTimeout.defaultValue)"
        case .linkThreads: "\(DashboardSetting.linkThreads.defaultValue)"
        case .linkNetworks, .linkProxy, .linkContact: ""
        case .linkPorts: "80, 443"
        case .metadataExpiry: "\(DashboardSetting.metadataExpiry.defaultValue)"
        case .federationsExpiry: "\(DashboardSetting.federationsExpiry.defaultValue)"
        case .trustedProxies: "127.0.0.0/8, ::1"
        case .accessLog: "off"
        case .importBy:
            // Only the package's units wait for requests.
            ([systemRunDirectory, "/run/systemd/system"].allSatisfy { FileManager.default.fileExists(atPath: $0) }
                ? ImportAgent.request : .nobody).rawValue
        case .databaseImport: "off"
        case .databaseImportSize: "\(2 << 30)"
        case .healthImportWarning: "15h"
        case .healthImportCritical: "30h"
        case .healthBackupWarning: "26h"
        case .healthBackupCritical: "50h"
        case .healthCertificateWarning: "21d"
        case .healthCertificateCritical: "7d"
        case .healthDiskWarning: "10%"
        case .healthDiskCritical: "100MB"
        }
    }

    /// What systemd hands over to a service under this name (`LoadCredential=`, see `systemd.exec(5)`); nil when it is not
    /// there.
    private static func credential(_ name: String, _ environment: [String: String]) -> String? {
        guard let directory = environment["CREDENTIALS_DIRECTORY"], directory.hasPrefix("/") else { return nil }
        let path = "\(directory)/\(name)"
        return FileManager.default.fileExists(atPath: path) ? path : nil
    }

    private static func directory(_ variable: String, _ home: String, _ environment: [String: String]) -> String {
        // The XDG specification: a relative path is invalid and is to be ignored.
        if let path = environment[variable], path.hasPrefix("/") { return path }
        return (environment["HOME"] ?? NSHomeDirectory()) + "/" + home
    }
}

/// The configuration file as the package installs it: each setting with what it does and its default, as a comment. Only
/// the places that the package makes are set.
public struct ConfigurationExample: Sendable, Encodable, CustomStringConvertible {
    public struct Setting: Sendable, Encodable {
        public var name: String
        public var value: String
        public var summary: String
        /// Without the file, the value would be another one.
        public var isSet: Bool
    }

    public var settings: [Setting]

    /// - Throws: nothing; a default that is no good value would be found here.
    public init() throws {
        let defaults = try Configuration(environment: [:])
        settings = ConfigurationKey.allCases.map { key in
            let place = Self.places[key]
            return Setting(
                name: key.rawValue, value: place ?? defaults[key].text, summary: key.summary, isSet: place != nil)
        }
    }

    /// What the package fixes: directories it makes, which do not depend on who runs the program, and who imports.
    private static let places: [ConfigurationKey: String] = [
        .database: "/var/lib/edugain/edugain_analysis.db",
        .cacheDirectory: "/var/cache/edugain",
        .backupDirectory: Configuration.systemBackupDirectory,
        .runDirectory: Configuration.systemRunDirectory,
        .auditLog: AuditTrail.packagedPath,
        .importBy: ImportAgent.request.rawValue,
    ]

    public var description: String {
        ([Self.introduction] + settings.map(Self.text)).joined(separator: "\n\n")
    }

    private static let introduction = """
        # Settings of edugain-ctl: KEY=value, one a line. A line that begins with # is a comment; those below show defaults.
        #
        # 'edugain-ctl config check' says whether this file is good, 'edugain-ctl config show' which values are in force
        # and where they come from: options come first, then the environment, then this file, then what was saved on the
        # dashboard's /config page. The dashboard reads this file when it starts (systemctl restart edugain-dashboard), jobs
        # and commands each time.
        """

    private static func text(_ setting: Setting) -> String {
        let summary = setting.summary.prefix(1).uppercased() + setting.summary.dropFirst()
        return "# \(summary).\n\(setting.isSet ? "" : "#")\(setting.name)=\(setting.value)"
    }
}

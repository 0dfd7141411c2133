import Operations

/// What the administration pages need to know of the installation.
public struct AdministrationOptions: Sendable {
    /// The file of admin tokens, which may be missing.
    public var tokenFile: String
    /// The settings in force, for the operator to see; nil where there are none to show.
    public var settings: ConfigurationReport?
    /// Where copies of the database wait while they are sent or checked.
    public var cacheDirectory: String
    /// The file of the audit trail; nil for none.
    public var auditLog: String?
    /// What command line, environment and file say of the settings that can be saved in the dashboard.
    public var configured: DashboardSettings
    /// Who imports when somebody asks for it here.
    public var importAgent = ImportAgent.nobody
    /// This program, for what a process of its own does; nil where there is none.
    public var program: OwnProgram?
    /// The largest database that is taken over the web, in bytes; nil where none is.
    public var databaseImportSize: Int64?

    public init(
        tokenFile: String, settings: ConfigurationReport? = nil, configured: DashboardSettings = DashboardSettings(),
        cacheDirectory: String, auditLog: String? = nil
    ) {
        self.tokenFile = tokenFile
        self.settings = settings
        self.configured = configured
        self.cacheDirectory = cacheDirectory
        self.auditLog = auditLog
    }

    public init(_ configuration: Configuration) {
        self.init(
            tokenFile: configuration.tokenFile, settings: ConfigurationReport(configuration).withoutSecrets,
            configured: DashboardSettings(configuration), cacheDirectory: configuration.cacheDirectory,
            auditLog: configuration.auditLog)
        importAgent = configuration.importAgent
        program = OwnProgram(configuration)
        databaseImportSize = configuration.allowsDatabaseImport ? configuration.databaseImportSize : nil
    }
}

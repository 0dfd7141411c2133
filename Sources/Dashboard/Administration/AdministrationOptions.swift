import Operations

/// What the administration pages need to know of the installation.
public struct AdministrationOptions: Sendable {
    /// The file of admin tokens, which may be missing.
    public var tokenFile: String
    /// The settings in force, for the operator to see; nil where there are none to show.
    public var settings: ConfigurationReport?
    /// Where copies of the database wait while they are sent.
    public var cacheDirectory: String
    /// The file of the audit trail; nil for none.
    public var auditLog: String?

    public init(
        tokenFile: String, settings: ConfigurationReport? = nil, cacheDirectory: String, auditLog: String? = nil
    ) {
        self.tokenFile = tokenFile
        self.settings = settings
        self.cacheDirectory = cacheDirectory
        self.auditLog = auditLog
    }

    public init(_ configuration: Configuration) {
        self.init(
            tokenFile: configuration.tokenFile, settings: ConfigurationReport(configuration).withoutSecrets,
            cacheDirectory: configuration.cacheDirectory, auditLog: configuration.auditLog)
    }
}

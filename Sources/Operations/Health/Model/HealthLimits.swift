/// From which age on something is a warning, and from which it is critical; seconds.
public struct AgeLimits: Sendable, Equatable {
    public var warning: Int64?
    public var critical: Int64?

    public init(warning: Int64?, critical: Int64?) {
        self.warning = warning
        self.critical = critical
    }
}

/// Where each check begins to complain.
public struct HealthLimits: Sendable, Equatable {
    /// Time since the source was last checked with success.
    public var imports: AgeLimits
    /// Time since the last verified backup, and since the last copy somewhere else.
    public var backups: AgeLimits
    /// So long a fresh installation may be without its first import and backup; seconds.
    public var grace: Int64
    /// Time that the certificate of the public site is still good for; seconds.
    public var certificate: AgeLimits
    /// Free space below which a file system is a warning, and below which it is critical.
    public var spaceWarning: SpaceLimit
    public var spaceCritical: SpaceLimit

    public init(
        imports: AgeLimits = AgeLimits(warning: 15 * 3_600, critical: 30 * 3_600),
        backups: AgeLimits = AgeLimits(warning: 26 * 3_600, critical: 50 * 3_600), grace: Int64 = 26 * 3_600,
        certificate: AgeLimits = AgeLimits(warning: 21 * 86_400, critical: 7 * 86_400),
        spaceWarning: SpaceLimit = .share(10), spaceCritical: SpaceLimit = .bytes(100_000_000)
    ) {
        self.imports = imports
        self.backups = backups
        self.grace = grace
        self.certificate = certificate
        self.spaceWarning = spaceWarning
        self.spaceCritical = spaceCritical
    }

    /// The limits of the settings.
    ///
    /// - Throws: ``CommandFailure`` with ``ExitStatus/usage`` when a warning would come later than the alarm.
    public init(_ configuration: Configuration) throws {
        func limits(
            _ warning: ConfigurationKey, _ critical: ConfigurationKey, isLower: Bool = false
        ) throws -> AgeLimits {
            // Configuration refuses texts that are no durations.
            let first = DurationText.seconds(configuration[warning].text) ?? 0
            let second = DurationText.seconds(configuration[critical].text) ?? 0
            guard isLower ? first >= second : first <= second else {
                throw CommandFailure(
                    .usage,
                    "\(warning.rawValue) (\(configuration[warning].text)) comes after \(critical.rawValue) "
                        + "(\(configuration[critical].text))",
                    hint: "A warning comes first. 'edugain-ctl config show' tells where each of them is set.")
            }
            return AgeLimits(warning: first, critical: second)
        }
        self.init(
            imports: try limits(.healthImportWarning, .healthImportCritical),
            backups: try limits(.healthBackupWarning, .healthBackupCritical),
            certificate: try limits(.healthCertificateWarning, .healthCertificateCritical, isLower: true),
            spaceWarning: SpaceLimit(configuration[.healthDiskWarning].text) ?? .share(10),
            spaceCritical: SpaceLimit(configuration[.healthDiskCritical].text) ?? .bytes(100_000_000))
    }
}

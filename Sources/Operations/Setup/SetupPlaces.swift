/// Where `setup` finds and leaves things.
public struct SetupPlaces: Sendable {
    public var configurationFile: String
    public var tokenFile: String
    /// Nil for none.
    public var auditLog: String?
    public var siteFile: String
    public var templates: SiteTemplates
    /// Where systemd has its state when it runs the system.
    public var systemdDirectory: String

    /// - Parameters:
    ///   - root: what stands before every path; empty on a real system.
    ///   - configurationFile: the one that was named, nil for the package's.
    ///   - tokenFile: as the settings name it.
    ///   - auditLog: the same.
    public init(
        root: String = "", configurationFile: String? = nil, tokenFile: String = TokenFile.packagedPath,
        auditLog: String? = nil
    ) {
        self.configurationFile = configurationFile ?? root + Configuration.systemFile
        self.tokenFile = root + tokenFile
        self.auditLog = auditLog.map { root + $0 }
        siteFile = root + SiteJob.packagedPath
        templates = SiteTemplates(directory: root + SiteTemplates.packageDirectory)
        systemdDirectory = root + "/run/systemd/system"
    }
}

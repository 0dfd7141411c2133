import Backups

/// What `setup` is asked to do. What is nil or empty stays as it is.
public struct SetupRequest: Sendable {
    public var site: SiteRequest?
    /// The name of a token to make.
    public var adminToken: String?
    /// `REMOTE:PATH` of rclone.
    public var backupRemote: String?
    public var isImporting = false

    /// A web site as the operator wants it.
    public struct SiteRequest: Sendable {
        public var names: [String]
        public var certificate: String?
        public var key: String?
        /// Replace a file that was edited.
        public var force: Bool

        public init(names: [String], certificate: String? = nil, key: String? = nil, force: Bool = false) {
            self.names = names
            self.certificate = certificate
            self.key = key
            self.force = force
        }
    }

    public init(
        site: SiteRequest? = nil, adminToken: String? = nil, backupRemote: String? = nil, isImporting: Bool = false
    ) {
        self.site = site
        self.adminToken = adminToken
        self.backupRemote = backupRemote
        self.isImporting = isImporting
    }

    public var isEmpty: Bool { site == nil && adminToken == nil && backupRemote == nil && !isImporting }

    /// Looks at all that was given, before anything is done.
    ///
    /// - Throws: ``CommandFailure`` with ``ExitStatus/usage`` for the first thing that cannot be.
    public func check() throws {
        if let site, site.names.isEmpty {
            throw CommandFailure(.usage, "the web site needs a name", hint: "Give one with --server-name.")
        }
        for name in site?.names ?? [] { _ = try ServerName(name) }
        if let adminToken { try TokenFile.checkName(adminToken) }
        if let backupRemote {
            do {
                _ = try RemoteDestination(backupRemote)
            } catch {
                throw CommandFailure(error)
            }
        }
    }
}

import Operations

/// How the dashboard is served.
public struct DashboardOptions: Sendable {
    /// Where it listens.
    public enum Address: Sendable, Equatable {
        case tcp(host: String, port: Int)
        /// A Unix socket, made with mode 0660.
        case unix(path: String)
    }

    public var database: String
    public var address: Address
    /// Read-only connections to keep open.
    public var connections: Int

    /// Looks how everything is; nil where only what is served counts.
    public var inspector: HealthInspector?
    /// Where the state of health is left for others; nil for nowhere.
    public var runDirectory: String?
    public var administration: AdministrationOptions
    /// The program's version.
    public var version: String
    /// The address of the public site, without a slash at its end; nil where it is not known.
    public var publicURL: String?
    public var trustedProxies: TrustedProxies
    public var accessLog: AccessLogDetail

    public init(
        database: String, address: Address, connections: Int = 4, inspector: HealthInspector? = nil,
        runDirectory: String? = nil, administration: AdministrationOptions, version: String, publicURL: String? = nil,
        trustedProxies: TrustedProxies = .thisHost, accessLog: AccessLogDetail = .off
    ) {
        self.database = database
        self.address = address
        self.connections = connections
        self.inspector = inspector
        self.runDirectory = runDirectory
        self.administration = administration
        self.version = version
        self.publicURL = publicURL
        self.trustedProxies = trustedProxies
        self.accessLog = accessLog
    }
}

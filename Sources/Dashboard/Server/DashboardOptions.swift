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

    public init(database: String, address: Address, connections: Int = 4) {
        self.database = database
        self.address = address
        self.connections = connections
    }
}

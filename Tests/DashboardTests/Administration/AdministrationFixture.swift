import Foundation
import Hummingbird
import HummingbirdTesting
import Operations
import Store
import Synchronization
import Testing

@testable import Dashboard

/// A dashboard with administration, a clock that the test turns, and a token.
final class AdministrationFixture: Sendable {
    typealias Client = any TestClientProtocol

    /// What a browser sends with the forms of our own pages; the test client asks `localhost`.
    static let ownOrigin: HTTPFields = [.origin: "http://localhost"]

    let dashboard: DashboardFixture
    let administration: Administration
    let log = RecordedLog()
    let token = AdminToken().text
    let clock: TurnedClock
    let context: DashboardContext

    /// - Parameters:
    ///   - hasToken: whether there is a file of tokens.
    ///   - hasRunDirectory: whether requests for an import can be left.
    ///   - agent: who imports when it is asked for.
    ///   - program: takes the place of this program where it would be run as a process of its own.
    ///   - importLimit: the largest database that is taken; nil where none is.
    ///   - settings: as in the environment.
    init(
        hasToken: Bool = true, hasRunDirectory: Bool = true, agent: ImportAgent = .request, program: OwnProgram? = nil,
        importLimit: Int64? = nil, settings: [String: String] = [:]
    ) throws {
        let configuration = try Configuration(environment: ["HOME": "/home/x"].merging(settings) { $1 })
        dashboard = try DashboardFixture(settings: DashboardSettings(configuration))
        let turned = TurnedClock()
        clock = turned
        let wall = WallClock(timeZone: "Europe/Zurich", now: { turned.now })
        var options = AdministrationOptions(
            tokenFile: dashboard.directory + "/tokens", settings: ConfigurationReport(configuration).withoutSecrets,
            cacheDirectory: dashboard.directory + "/cache", auditLog: dashboard.directory + "/audit.log")
        options.importAgent = agent
        options.program = program
        options.databaseImportSize = importLimit
        administration = Administration(
            options, database: dashboard.database, runDirectory: hasRunDirectory ? dashboard.directory : nil,
            clock: wall,
            logger: log.logger)
        context = DashboardContext(
            state: dashboard.state, templates: try Templates(), cache: PageCache(), health: HealthMonitor(nil),
            administration: administration, start: turned.now, clock: wall, version: "test", publicURL: nil,
            logger: log.logger)
        if hasToken { try writeTokens([("anna", token)]) }
    }

    var tokenFile: String { dashboard.directory + "/tokens" }
    var auditLog: String { dashboard.directory + "/audit.log" }
    var requestFile: String { dashboard.directory + "/import-requested" }

    var bearer: HTTPFields { [.authorization: "Bearer \(token)"] }

    /// The lines of the audit trail, without their times.
    func auditLines() throws -> [String] {
        guard FileManager.default.fileExists(atPath: auditLog) else { return [] }
        return try String(contentsOfFile: auditLog, encoding: .utf8).split(separator: "\n").map {
            String($0.drop { $0 != " " }.dropFirst())
        }
    }

    func writeTokens(_ tokens: [(name: String, token: String)]) throws {
        let text = tokens.reduce("") { text, token in
            TokenFile.text(
                text, adding: .init(name: token.name, digest: AdminToken.digest(token.token), created: clock.now))
        }
        try Data(text.utf8).write(to: URL(fileURLWithPath: tokenFile), options: .atomic)
    }

    /// A database with one entity.
    func importEntity() async throws {
        try await dashboard.importAggregate(DashboardFixture.aggregate([("https://a.example/", "A")]))
        await dashboard.state.refresh()
    }

    /// Runs `body` with a client that comes from `peer`.
    func withClient(
        from peer: RequestPeer? = nil, _ body: @escaping @Sendable (Client) async throws -> Void
    ) async throws {
        let application = Application(router: dashboardRouter(context), logger: DashboardFixture.silence)
        try await RequestPeer.$current.withValue(peer) { try await application.test(.router, body) }
    }

    /// Sends the form of the sign-in.
    func signIn(
        _ client: Client, token: String? = nil, next: String? = nil, headers: HTTPFields = ownOrigin
    ) async throws -> TestResponse {
        let form = "token=\(token ?? self.token)" + (next.map { "&next=" + PathSegment.encoded($0) } ?? "")
        return try await client.execute(
            uri: "/sign-in", method: .post, headers: headers, body: ByteBuffer(string: form)
        ) { $0 }
    }

    /// Signs in, and returns what a browser sends from then on.
    func session(_ client: Client) async throws -> HTTPFields {
        let response = try await signIn(client)
        try #require(response.status == .seeOther)
        var headers = Self.ownOrigin
        headers[.cookie] = try #require(response.headers[.setCookie]?.prefix { $0 != ";" }.description)
        return headers
    }
}

/// A clock that goes on only when it is told to.
final class TurnedClock: Sendable {
    private let time = Mutex(DashboardFixture.noon + 60)

    var now: Int64 { time.withLock { $0 } }

    func advance(by seconds: Int64) { time.withLock { $0 += seconds } }
}

import Files
import Foundation
import Hummingbird
import HummingbirdTesting
import Store
import Testing

@testable import Dashboard

@Suite struct DatabaseImportWorkTests {
    private let scripts: DashboardFixture

    init() throws {
        scripts = try DashboardFixture()
    }

    private var trace: [String] {
        ((try? String(contentsOfFile: scripts.directory + "/trace", encoding: .utf8)) ?? "").split(separator: "\n")
            .map(String.init)
    }

    /// - Parameter endless: the command that goes on until it is told to end.
    private func fixture(endless: String) throws -> AdministrationFixture {
        let script = """
            trace=\(scripts.directory)/trace
            if [ $1 != \(endless) ]; then echo '{"archive":"x"}'; exit; fi
            trap 'echo ended >> $trace; exit 1' TERM
            echo begun >> $trace
            while :; do sleep 0.05; done
            """
        return try AdministrationFixture(
            program: try ScriptedProgram.make(script, in: scripts.directory), importLimit: 1 << 20)
    }

    private func send(_ client: AdministrationFixture.Client, _ headers: HTTPFields) async throws -> TestResponse {
        var headers = headers
        headers[.contentType] = "application/vnd.sqlite3"
        let database = Array("SQLite format 3\0".utf8) + [UInt8](repeating: 7, count: 2_000)
        return try await client.execute(
            uri: DatabaseImportRoutes.path, method: .post, headers: headers, body: ByteBuffer(bytes: database)
        ) { $0 }
    }

    @Test(arguments: ["backup", "restore"])
    func aStopEndsTheChildAndWaitsForItAndTheTrailTellsOfIt(endless: String) async throws {
        let fixture = try fixture(endless: endless)
        try await fixture.importEntity()
        let work = fixture.administration.databaseImportWork
        try await fixture.withClient { client in
            async let answer = send(client, fixture.bearer)
            while trace.isEmpty { await Task.yield() }
            let service = Task { try await work.run() }
            service.cancel()
            try await service.value
            // All of this is so before the process may end.
            #expect(trace == ["begun", "ended"])
            let lines = try fixture.auditLines()
            #expect(lines.map { $0.contains("outcome=begun") } == [true, false])
            #expect(lines.last?.contains("outcome=failed from=unknown by=anna reason=\"Nothing was replaced") == true)
            #expect(lines.last?.contains("the dashboard is being stopped") == true)
            let upload = fixture.dashboard.directory + "/cache/database-import/upload.db"
            #expect(!FileManager.default.fileExists(atPath: upload))
            let response = try await answer
            #expect(response.status == .serviceUnavailable)
            #expect(response.headers[.retryAfter] == "60")
            #expect(response.text.contains("the dashboard is being stopped"))
            // Nothing more begins.
            let next = try await send(client, fixture.bearer)
            #expect(next.status == .serviceUnavailable)
            #expect(trace == ["begun", "ended"])
        }
    }

    @Test func whatAKilledServerLeftGoesAtTheStartUnlessItIsInUse() async throws {
        let fixture = try fixture(endless: "restore")
        let databaseImport = fixture.administration.databaseImport
        let place = fixture.dashboard.directory + "/cache/database-import"
        try databaseImport.removeAbandoned()
        #expect(!FileManager.default.fileExists(atPath: fixture.dashboard.directory + "/cache"))
        var upload: UploadedDatabase? = try databaseImport.begin(expecting: nil, limit: 1_000)
        try databaseImport.removeAbandoned()
        #expect(FileManager.default.fileExists(atPath: "\(place)/upload.db"))
        #expect(upload != nil)
        upload = nil
        for name in ["upload.db", "upload.db-journal"] {
            try Data("left".utf8).write(to: URL(fileURLWithPath: "\(place)/\(name)"))
        }
        let service = Task { try await fixture.administration.databaseImportWork.run() }
        service.cancel()
        try await service.value
        #expect(try FileManager.default.contentsOfDirectory(atPath: place) == [])
    }
}

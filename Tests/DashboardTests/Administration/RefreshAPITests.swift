import Foundation
import Hummingbird
import HummingbirdTesting
import Operations
import Store
import Testing

@testable import Dashboard

@Suite struct RefreshAPITests {
    private func beginRun(_ fixture: AdministrationFixture, stage: String, progress: Int) async throws {
        try DatabaseWriter(path: fixture.dashboard.database).access(command: "test") { access in
            let run = try access.beginRun(source: "x", now: fixture.clock.now)
            try access.updateRun(run, stage: stage, progress: progress)
        }
        await fixture.dashboard.state.refresh()
    }

    private func status(_ client: AdministrationFixture.Client) async throws -> [String: Any] {
        let text = try await client.execute(uri: RefreshRoutes.statusPath, method: .get) { response in
            #expect(response.status == .ok)
            #expect(response.headers[.cacheControl] == "no-store")
            return response.text
        }
        #expect(try DescribedInterface().complaints(about: text, of: RefreshOperations.status) == [])
        return try #require(try DescribedInterface.read(text) as? [String: Any])
    }

    @Test func aScriptAsksForAnImportAndIsToldWhereToLook() async throws {
        let fixture = try AdministrationFixture()
        try await fixture.importEntity()
        try await fixture.withClient { client in
            for (query, outcome) in [("", "requested"), ("?validate_urls=True", "waiting")] {
                let text = try await client.execute(
                    uri: "/api/refresh\(query)", method: .post, headers: fixture.bearer
                ) { response in
                    #expect(response.status == .accepted)
                    #expect(response.headers[.location] == "/api/refresh/status")
                    return response.text
                }
                #expect(
                    try DescribedInterface().complaints(
                        about: text, of: RefreshOperations.refresh, status: .accepted) == [])
                #expect(text.contains("\"outcome\":\"\(outcome)\""))
                #expect(text.contains("Links are not asked") == !query.isEmpty)
                #expect(text.contains("\"validate_urls\":\(!query.isEmpty)"))
            }
            #expect(FileManager.default.fileExists(atPath: fixture.requestFile))
            let status = try await status(client)
            #expect(status["running"] as? Bool == true)
            #expect(status["status"] as? String == "running")
            #expect(status["stage"] as? String == "initializing")
        }
    }

    @Test func oneRunsAtATimeAndItsProgressIsToldInOneScale() async throws {
        let fixture = try AdministrationFixture()
        try await fixture.importEntity()
        var seen: [Int] = []
        for (stage, name) in [("downloading", "downloading"), ("parsing", "analyzing"), ("writing", "saving")] {
            try await beginRun(fixture, stage: stage, progress: 50)
            let client = Application(router: dashboardRouter(fixture.context), logger: DashboardFixture.silence)
            try await client.test(.router) { client in
                let status = try await status(client)
                #expect(status["stage"] as? String == name)
                #expect(status["running"] as? Bool == true)
                #expect(status["completed_at"] is NSNull)
                let text = try await client.execute(uri: "/api/refresh", method: .post, headers: fixture.bearer) {
                    #expect($0.status == .accepted)
                    return $0.text
                }
                #expect(text.contains("\"outcome\":\"running\""))
            }
            seen.append(RefreshStatusAnswer(.running(try #require(fixture.context.currentData?.latestRun))).progress)
        }
        #expect(seen == seen.sorted() && Set(seen).count == 3)
        #expect(!FileManager.default.fileExists(atPath: fixture.requestFile))
    }

    @Test func everyEndOfAnImportIsToldWithoutPlacesOfThisMachine() async throws {
        let interface = try DescribedInterface()
        let run = ImportRun(
            id: 1, started: 0, finished: 60, source: "/srv/secret/feed.xml", outcome: .failed, stage: "done",
            progress: 100, message: "/srv/secret/feed.xml cannot be opened", snapshot: nil)
        func of(_ outcome: ImportOutcome) -> ImportRun {
            var other = run
            other.outcome = outcome
            return other
        }
        let failure = CommandFailure(.locked, "/var/lib/edugain/x.db.lock is locked by process 1")
        let activities: [(ImportActivity, String, String?)] = [
            (.none, "idle", nil), (.ended(of(.imported)), "completed", nil),
            (.ended(of(.notModified)), "completed", nil), (.ended(of(.refused)), "error", "the file cannot be opened"),
            (.ended(of(.interrupted)), "error", "The import was interrupted."),
            (.lost(of(.running)), "error", "The import never said how it ended; it was probably killed."),
            (.forgotten(0), "error", "Nobody took the request for an import."),
            (
                .broken(ImportProcess.Ending(began: 0, ended: 1, failure: failure)), "error",
                "x.db.lock is locked by process 1"
            ),
        ]
        for (activity, status, error) in activities {
            let answer = RefreshStatusAnswer(activity)
            #expect(answer.status.rawValue == status)
            #expect(answer.error == error)
            #expect(!answer.running)
            let text = APIRecord<RefreshStatusAnswer>.refreshStatus.json(answer).text
            #expect(try interface.complaints(about: text, of: RefreshOperations.status) == [])
            #expect(!text.contains("secret") && !text.contains("/var"))
        }
    }

    @Test func whoMayNotAsksForNothing() async throws {
        for spoil in [
            { $0 = [:] }, { $0 = [.authorization: "Bearer wrong"] }, { $0[.origin] = "https://evil.example" },
            { $0[.origin] = nil },
        ] as [@Sendable (inout HTTPFields) -> Void] {
            // So many attempts an hour are another matter.
            let fixture = try AdministrationFixture()
            try await fixture.withClient { client in
                var headers = try await fixture.session(client)
                spoil(&headers)
                try await client.execute(uri: "/api/refresh", method: .post, headers: headers) {
                    #expect($0.status == .forbidden)
                }
            }
            #expect(!FileManager.default.fileExists(atPath: fixture.requestFile))
        }
    }

    @Test func whatIsNeitherTrueNorFalseIsNamed() async throws {
        let fixture = try AdministrationFixture()
        try await fixture.withClient { client in
            try await client.execute(uri: "/api/refresh?validate_urls=maybe", method: .post, headers: fixture.bearer) {
                #expect($0.status == .badRequest)
                #expect($0.text.contains("validate_urls"))
            }
        }
        #expect(!FileManager.default.fileExists(atPath: fixture.requestFile))
    }

    @Test func whereNobodyImportsTheAnswerSaysHowToChangeThat() async throws {
        let fixture = try AdministrationFixture(agent: .nobody)
        try await fixture.withClient { client in
            for _ in 0..<5 {
                try await client.execute(uri: "/api/refresh", method: .post, headers: fixture.bearer) {
                    #expect($0.status == .conflict)
                    #expect($0.text.contains("EDUGAIN_IMPORT_BY"))
                }
            }
        }
    }

    @Test func anImportWhoseProcessIsGoneDoesNotRun() async throws {
        let fixture = try AdministrationFixture()
        try await fixture.importEntity()
        try await beginRun(fixture, stage: "parsing", progress: 10)
        let lock = fixture.dashboard.database + ".import.lock"
        let imports = fixture.administration.imports
        func activity() -> ImportActivity {
            imports.activity(fixture.context.currentData?.latestRun, now: fixture.clock.now)
        }
        try Data("process \(getpid()), edugain-ctl import\n".utf8).write(to: URL(fileURLWithPath: lock))
        #expect(activity().isGoingOn)
        let child = Process()
        child.executableURL = URL(fileURLWithPath: "/bin/true")
        try child.run()
        child.waitUntilExit()
        try Data("process \(child.processIdentifier), edugain-ctl import\n".utf8)
            .write(to: URL(fileURLWithPath: lock))
        #expect(!activity().isGoingOn)
        #expect(RefreshStatusAnswer(activity()).status == .error)
        for note in ["", "process x,", "process 0, y", "process -1, y", "process 99999999999, y"] {
            try Data(note.utf8).write(to: URL(fileURLWithPath: lock))
            #expect(activity().isGoingOn, "\(note)")
        }
    }
}

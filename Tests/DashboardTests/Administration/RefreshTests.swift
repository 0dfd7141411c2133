import Foundation
import Hummingbird
import HummingbirdTesting
import Operations
import Store
import Testing

@testable import Dashboard

@Suite struct RefreshTests {
    private static let noon = DashboardFixture.noon

    private func ask(_ fixture: AdministrationFixture, _ client: AdministrationFixture.Client) async throws -> String {
        try await client.execute(
            uri: "/config/refresh", method: .post, headers: try await fixture.session(client)
        ) { response in
            #expect(response.status == .seeOther)
            return response.headers[.location] ?? ""
        }
    }

    private func panel(_ fixture: AdministrationFixture, _ client: AdministrationFixture.Client) async throws -> String
    {
        try await client.execute(
            uri: "/config/progress", method: .get, headers: try await fixture.session(client)
        ) { $0.text }
    }

    /// An attempt that another process has begun.
    private func beginRun(_ fixture: AdministrationFixture, at time: Int64, progress: Int) async throws {
        try DatabaseWriter(path: fixture.dashboard.database).access(command: "test") { access in
            let run = try access.beginRun(source: "x", now: time)
            try access.updateRun(run, stage: "parsing", progress: progress)
        }
        await fixture.dashboard.state.refresh()
    }

    @Test func theButtonLeavesOneRequestThatTheUnitOfThePackageTakes() async throws {
        let fixture = try AdministrationFixture()
        try await fixture.importEntity()
        try await fixture.withClient { client in
            #expect(try await panel(fixture, client).contains("No import is running."))
            #expect(try await ask(fixture, client) == "/config?refresh=requested")
            let attributes = try FileManager.default.attributesOfItem(atPath: fixture.requestFile)
            #expect(attributes[.posixPermissions] as? Int == 0o640)
            #expect(try await panel(fixture, client).contains("has not begun yet"))
            #expect(try await ask(fixture, client) == "/config?refresh=waiting")
            let page = try await client.execute(
                uri: "/config?refresh=waiting", method: .get, headers: try await fixture.session(client)
            ) { $0.text }
            #expect(page.contains("An import was asked for already, so nothing was done."))
        }
        #expect(try fixture.auditLines().contains("event=refresh outcome=done from=unknown by=anna result=requested"))
    }

    @Test func whileAnImportRunsNothingIsAskedForAndTheStageIsShown() async throws {
        let fixture = try AdministrationFixture()
        try await fixture.importEntity()
        try await beginRun(fixture, at: fixture.clock.now - 5, progress: 40)
        try await fixture.withClient { client in
            #expect(try await ask(fixture, client) == "/config?refresh=running")
            #expect(!FileManager.default.fileExists(atPath: fixture.requestFile))
            let panel = try await panel(fixture, client)
            #expect(panel.contains("An import is running since 2026-03-28 13:00:55 +01:00: reading and judging"))
            #expect(panel.contains("<progress max=\"100\" value=\"40\""))
            #expect(panel.hasPrefix("<div data-live=\"/config/progress\" data-live-seconds=\"1\" data-live-events="))
        }
    }

    @Test func anImportThatWasKilledKeepsNobodyFromAskingForAnother() async throws {
        let fixture = try AdministrationFixture()
        try await fixture.importEntity()
        try await beginRun(fixture, at: fixture.clock.now, progress: 40)
        fixture.clock.advance(by: 7_201)
        try await fixture.withClient { client async throws in
            #expect(try await panel(fixture, client).contains("it was probably killed"))
            #expect(try await ask(fixture, client) == "/config?refresh=requested")
        }
    }

    @Test func whenNobodyTakesTheRequestThePageSaysWhatToDo() async throws {
        let fixture = try AdministrationFixture()
        try await fixture.importEntity()
        try Data().write(to: URL(fileURLWithPath: fixture.requestFile))
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSince1970: TimeInterval(fixture.clock.now))],
            ofItemAtPath: fixture.requestFile)
        try await fixture.withClient { client in
            fixture.clock.advance(by: 60)
            #expect(try await panel(fixture, client).contains("HINT") == false)
            fixture.clock.advance(by: 1)
            #expect(try await panel(fixture, client).contains("edugain-import.path"))
            // Somebody has run the import by hand: the request is met, and another one may be made.
            try await fixture.dashboard.importAggregate(
                DashboardFixture.aggregate([("https://b.example/", "B")]), at: fixture.clock.now)
            await fixture.dashboard.state.refresh()
            #expect(try await panel(fixture, client).contains("No import is running."))
            #expect(try await ask(fixture, client) == "/config?refresh=requested")
        }
    }

    @Test func aRequestThatWasJustTakenIsNotLostFromView() async throws {
        let requests = RefreshRequests(directory: NSTemporaryDirectory() + "none-\(UUID().uuidString)")
        #expect(throws: (any Error).self) { try requests.make(after: nil, now: 0) }
        let fixture = try AdministrationFixture()
        try await fixture.withClient { client in
            #expect(try await ask(fixture, client) == "/config?refresh=requested")
            try FileManager.default.removeItem(atPath: fixture.requestFile)
            #expect(try await panel(fixture, client).contains("has not begun yet"))
            fixture.clock.advance(by: 60)
            #expect(try await panel(fixture, client).contains("No import is running."))
        }
    }

    @Test func withoutTheUnitsOfThePackageThePageSaysWhatToType() async throws {
        let fixture = try AdministrationFixture(hasRunDirectory: false)
        try await fixture.withClient { client in
            let session = try await fixture.session(client)
            try await client.execute(uri: "/config", method: .get, headers: session) {
                #expect($0.text.contains("edugain-ctl import"))
                #expect(!$0.text.contains("Import now"))
                #expect($0.text.contains("Look again"))
            }
            try await client.execute(uri: "/config/refresh", method: .post, headers: session) {
                #expect($0.status == .conflict)
                #expect($0.text.contains("EDUGAIN_IMPORT_BY"))
            }
        }
    }

    @Test(arguments: [
        (ImportOutcome.imported, "with new data"), (.notModified, "the source had nothing new"),
        (.refused, "was refused at 2026-03-28 13:00:09 +01:00: too &lt;small&gt;."), (.failed, "failed at"),
        (.interrupted, "was interrupted"),
    ])
    func thePanelTellsHowTheLastImportEnded(outcome: ImportOutcome, text: String) throws {
        let run = ImportRun(
            id: 1, started: Self.noon, finished: Self.noon + 9, source: "x", outcome: outcome, stage: "done",
            progress: 100, message: outcome == .refused ? "too <small>" : nil, snapshot: nil)
        let clock = WallClock(timeZone: "Europe/Zurich", now: { Self.noon + 100 })
        let imports = ImportControl(agent: .nobody, database: "/nowhere")
        let panel = try Templates().render(RefreshPanel(imports, latest: run, clock: clock))
        #expect(panel.contains(text))
    }

    @Test func aRequestThatCannotBeLeftIsWrittenDownAndNotCounted() async throws {
        let fixture = try AdministrationFixture()
        try await fixture.importEntity()
        // Older than the newest import, so it is no request that waits; and nothing takes it away.
        try FileManager.default.createDirectory(atPath: fixture.requestFile, withIntermediateDirectories: false)
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSince1970: 0)], ofItemAtPath: fixture.requestFile)
        try await fixture.withClient { client in
            let session = try await fixture.session(client)
            for _ in 0..<3 {
                try await client.execute(uri: "/config/refresh", method: .post, headers: session) {
                    #expect($0.status == .serviceUnavailable)
                }
            }
        }
        let failures = try fixture.auditLines().filter { $0 == "event=refresh outcome=failed from=unknown by=anna" }
        #expect(failures.count == 3)
    }

    @Test func whoIsNotSignedInSeesNoProgressAndAsksForNothing() async throws {
        let fixture = try AdministrationFixture()
        try await fixture.withClient { client in
            try await client.execute(uri: "/config/progress", method: .get) { #expect($0.status == .forbidden) }
            try await client.execute(
                uri: "/config/refresh", method: .post, headers: AdministrationFixture.ownOrigin
            ) { #expect($0.status == .forbidden) }
            #expect(!FileManager.default.fileExists(atPath: fixture.requestFile))
        }
    }

    @Test func aRequestOfTheSecondInWhichAnImportBeganWaits() throws {
        let fixture = try AdministrationFixture(hasRunDirectory: true)
        let requests = RefreshRequests(directory: fixture.dashboard.directory)
        #expect(try requests.make(after: nil, now: 0) == .requested)
        let made = try #require(
            try FileManager.default.attributesOfItem(atPath: fixture.requestFile)[.modificationDate] as? Date)
        let began = Int64(made.timeIntervalSince1970.rounded(.down))
        func run(_ started: Int64) -> ImportRun {
            ImportRun(
                id: 1, started: started, finished: started, source: "a", outcome: .imported, stage: "done",
                progress: 100, message: nil, snapshot: nil)
        }
        #expect(requests.waiting(after: run(began), now: began) == began)
        #expect(requests.waiting(after: run(began + 1), now: began + 1) == nil)
    }
}

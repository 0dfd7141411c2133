import Foundation
import Operations
import Testing

@testable import Dashboard

@Suite struct ImportProcessTests {
    private func process(_ script: String, _ fixture: DashboardFixture) throws -> ImportProcess {
        ImportProcess(
            program: try ScriptedProgram.make(script, in: fixture.directory), clock: WallClock(now: { 100 }),
            logger: DashboardFixture.silence)
    }

    @Test func oneChildAtATimeAndWhyItFailedIsKept() async throws {
        let fixture = try DashboardFixture()
        let failure = #"{"error":{"exitCode":11,"message":"it is locked","hint":"wait"}}"#
        let process = try process("echo '\(failure)'; exit 11", fixture)
        #expect(process.ask(now: 100) == .requested)
        #expect(process.ask(now: 101) == .waiting)
        #expect(process.busy == 100)
        let running = Task { try await process.run() }
        while process.ending == nil { await Task.yield() }
        #expect(process.ending?.failure == CommandFailure(.locked, "it is locked", hint: "wait"))
        #expect(process.busy == nil)
        let imports = ImportControl(agent: .process(process), database: fixture.database)
        let answer = RefreshStatusAnswer(imports.activity(nil, now: 100))
        #expect(answer.status == .error && answer.error == "it is locked")
        #expect(process.ask(now: 102) == .requested)
        running.cancel()
        _ = try? await running.value
    }

    @Test func aChildIsEndedWithItsServer() async throws {
        let fixture = try DashboardFixture()
        let trace = fixture.directory + "/trace"
        let process = try process(
            "trap 'echo ended > \(trace); exit 1' TERM; echo begun > \(trace); while :; do sleep 0.05; done", fixture)
        _ = process.ask(now: 100)
        let running = Task { try await process.run() }
        while (try? String(contentsOfFile: trace, encoding: .utf8)) != "begun\n" { await Task.yield() }
        running.cancel()
        _ = try? await running.value
        #expect(try String(contentsOfFile: trace, encoding: .utf8) == "ended\n")
    }

    @Test func theChildKnowsWhatTheCommandLineSaidAndNothingOfTheServiceManager() async throws {
        let configuration = try Configuration(
            flags: [.database: "/x/y.db", .importBy: "process"], environment: ["HOME": "/h"])
        let program = OwnProgram(configuration)
        let text = String(reflecting: program)
        #expect(text.contains("EDUGAIN_IMPORT_BY") && text.contains("\"--database\", \"/x/y.db\", \"--json\""))
        #expect(text.contains("NOTIFY_SOCKET") && !text.contains("EDUGAIN_PORT"))
    }
}

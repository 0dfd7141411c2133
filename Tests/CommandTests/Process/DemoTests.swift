import DemoData
import Foundation
import Testing

@Suite("demo", .needsSQLite)
struct DemoTests {
    private let workspace: Workspace

    init() throws {
        workspace = try Workspace()
    }

    private func demo(_ name: String, _ options: String...) throws -> CommandResult {
        let arguments = ["demo", "--database", workspace.path(name), "--entities", "100"] + options
        return try workspace.start(arguments).wait()
    }

    @Test("Snapshots are evenly spread, the last one is about now")
    func times() throws {
        let report = try demo("a.db", "--days", "4", "--per-day", "3", "--json").expectSuccess().json(DemoReport.self)
        #expect(report.snapshots == 12)
        let times = try workspace.snapshotTimes(in: workspace.path("a.db"))
        #expect(times.count == 12)
        #expect(zip(times, times.dropFirst()).allSatisfy { $1 - $0 == 28_800 })
        let last = try #require(times.last)
        #expect((0...60).contains(Int(Aggregates.now) - last))
        let counts = DemoAggregate(options: DemoOptions(entities: 100)).counts(step: 11)
        #expect(report.statistics["entities"] == counts.entities)
        #expect(report.statistics["withSirtfi"] == counts.sirtfi)
    }

    @Test("The same seed makes the same entities, another one makes others")
    func seed() throws {
        for (name, seed) in [("a.db", "7"), ("b.db", "7"), ("c.db", "8")] {
            try demo(name, "--days", "3", "--per-day", "1", "--seed", seed).expectSuccess()
        }
        let sql = "SELECT entity_id, hex(digest) FROM entity_version v JOIN entity e ON e.id = v.entity ORDER BY v.id"
        let entities = try ["a.db", "b.db", "c.db"].map { try workspace.query(sql, in: workspace.path($0)) }
        #expect(!entities[0].isEmpty)
        #expect(entities[0] == entities[1])
        #expect(entities[0] != entities[2])
    }

    @Test("Federations have names")
    func names() throws {
        try demo("a.db", "--days", "1").expectSuccess()
        let unnamed = "SELECT count(*) FROM federation WHERE name LIKE 'http%'"
        #expect(try workspace.value(unnamed, in: workspace.path("a.db")) == "0")
    }

    @Test("The files of a demo are imported like any aggregate, with what the demo's database would hold")
    func files() throws {
        let options = ["--files", workspace.path("invented"), "--entities", "100", "--days", "3", "--per-day", "1"]
        let result = try workspace.start(["demo"] + options).wait().expectSuccess()
        let aggregate = workspace.path("invented/aggregate.xml")
        #expect(result.output.contains(aggregate))
        let report = try workspace.importReport(aggregate, federations: workspace.path("invented/federations.json"))
        let counts = DemoAggregate(options: DemoOptions(entities: 100)).counts(step: 2)
        #expect(report.statistics["entities"] == counts.entities)
        #expect(try workspace.value("SELECT count(*) FROM federation WHERE name LIKE 'http%'") == "0")
        try workspace.start(["demo", "--files", workspace.path("x"), "--days", "0"]).wait()
            .expectFailure(64, "1 to 3660 days")
    }

    @Test("A database with data is refused and left alone")
    func refusal() throws {
        try workspace.importReport(try workspace.aggregate(DemoOptions(entities: 50)))
        let before = try workspace.contents(workspace.database)
        try demo("edugain.db", "--days", "1").expectFailure(64, workspace.database, "holds data already", "HINT: ")
        #expect(try workspace.contents(workspace.database) == before)
        try demo("demo.db", "--days", "1").expectSuccess()
        try demo("demo.db", "--days", "1").expectFailure(64, "holds data already")
    }

    @Test(
        "Numbers that make no sense are wrong usage",
        arguments: [
            ["--entities", "0"], ["--entities", "200001"], ["--days", "0"], ["--days", "3661"], ["--per-day", "0"],
            ["--per-day", "25"], ["--seed", "-1"], ["--days", "many"],
        ])
    func usage(options: [String]) throws {
        let result = try workspace.start(["demo", "--database", workspace.database] + options).wait()
        #expect(result.status == 64)
        #expect(result.foundNoise.isEmpty)
        #expect(!workspace.exists(workspace.database))
    }

    @Test("Nothing is left in the directory for temporary files")
    func temporaryFiles() throws {
        try demo("a.db", "--days", "1").expectSuccess()
        #expect(try FileManager.default.contentsOfDirectory(atPath: workspace.path("tmp")).isEmpty)
    }

    @Test("A directory for temporary files that cannot be used is a clear error")
    func noTemporaryDirectory() throws {
        let result = try workspace.start(
            ["demo", "--database", workspace.database, "--days", "1"], environment: ["TMPDIR": "/proc/nothing"]
        ).wait()
        result.expectFailure(1, "/proc/nothing")
    }

    @Test("A full disk is told as such and leaves no temporary files", .needsTracing, arguments: 1...4)
    func fullDisk(call: Int) throws {
        let log = workspace.logFile()
        let fault = Fault(call: "write", effect: .noSpace)
        let command = ["demo", "--database", workspace.database, "--entities", "100", "--days", "1"]
        let result = try workspace.start(
            executable: try #require(Tool.strace),
            fault.traceArguments(number: call, log: log) + [try Program.requirePath()] + command
        ).wait()
        // 3 where the fault hit the result's own line.
        #expect([0, 3, 13].contains(result.status), "\(result.error)")
        #expect(result.foundNoise.isEmpty, "\(result.error)")
        #expect(try FileManager.default.contentsOfDirectory(atPath: workspace.path("tmp")).isEmpty)
    }
}

import DemoData
import Testing

/// While somebody reads, the journal cannot be emptied, and what was written last is only there.
@Suite("import beside a reader that does not end", .needsSQLite)
struct ReaderTests {
    private let workspace: Workspace
    private let options = DemoOptions(entities: 50, churn: 0.2)
    private let pipe: NamedPipe
    private let reader: RunningCommand

    init() throws {
        workspace = try Workspace()
        try workspace.importReport(try workspace.aggregate(options))
        pipe = try NamedPipe(workspace)
        let output = workspace.path("reading")
        reader = try workspace.start(
            executable: try #require(Tool.sqlite), ["-batch", workspace.database], input: pipe.path)
        try pipe.write(
            Array("BEGIN; SELECT count(*) FROM snapshot;\n.once \(output)\nSELECT count(*) FROM snapshot;\n".utf8))
        let workspace = workspace
        try eventually("the reader reads") { workspace.exists(output) }
    }

    @Test("The import succeeds with a warning, and the next one without a reader empties the journal")
    func warning() throws {
        let second = try workspace.runImport(try workspace.aggregate(options, step: 1)).expectSuccess()
        #expect(second.error.contains("warning: a reader kept \(workspace.database)-wal from being emptied"))
        try pipe.write(Array("COMMIT; SELECT 'snapshots ' || count(*) FROM snapshot;\n".utf8))
        try pipe.finish()
        let answers = try reader.wait().output.split(separator: "\n")
        #expect(answers == ["1", "snapshots 2"])
        let third = try workspace.runImport(try workspace.aggregate(options, step: 2)).expectSuccess()
        #expect(!third.error.contains("warning"))
        #expect(try !workspace.listing().contains("edugain.db-wal"))
        #expect(try workspace.snapshotTimes().count == 3)
    }

    @Test("What was imported has reached the disk when the command ends", .needsTracing)
    func durability() throws {
        let log = workspace.logFile()
        let source = try workspace.aggregate(options, step: 1)
        try workspace.start(
            executable: try #require(Tool.strace),
            ["-f", "-qq", "-y", "-o", log, "-e", "trace=pwrite64,fsync,fdatasync", try Program.requirePath()]
                + workspace.importArguments(source)
        ).wait().expectSuccess()
        let calls = String(decoding: try workspace.contents(log), as: UTF8.self).split(separator: "\n")
            .filter { $0.contains("edugain.db-wal>") }
        #expect(calls.contains { $0.contains("pwrite64(") })
        let last = try #require(calls.last)
        #expect(last.contains("sync("), "the journal was written and not synchronised: \(last.prefix(120))")
    }
}

import DemoData
import Foundation
import Glibc
import Testing

@Suite("import: signals and streams that break", .needsSQLite)
struct SignalTests {
    private let workspace: Workspace
    private let source: String

    init() throws {
        workspace = try Workspace()
        source = try workspace.aggregate(DemoOptions(entities: 100))
    }

    @Test("An import that was ended by a signal is followed by a good one", arguments: [SIGTERM, SIGINT, SIGHUP])
    func ended(signal: Int32) throws {
        let pipe = try NamedPipe(workspace)
        let first = try workspace.start(workspace.importArguments(pipe.path))
        try workspace.waitForRunningImport()
        first.send(signal)
        #expect(try first.wait(limit: 30).status != 0)
        try workspace.importReport(source)
        #expect(try workspace.runs().map(\.outcome) == ["interrupted", "imported"])
    }

    @Test("A reader of the result that goes away does no harm to the data")
    func brokenPipe() throws {
        let program = try Program.requirePath()
        let arguments = ["-c", "\"$0\" \"$@\" | true", program] + workspace.importArguments(source)
        _ = try workspace.start(executable: "/bin/sh", arguments).wait()
        #expect(try workspace.runs().map(\.outcome) == ["imported"])
        #expect(try workspace.value("PRAGMA integrity_check") == "ok")
    }

    @Test("Closed standard streams do no harm to the data", arguments: ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
    func closedStreams(redirection: String) throws {
        let program = try Program.requirePath()
        let arguments = ["-c", "exec \"$0\" \"$@\" \(redirection)", program] + workspace.importArguments(source)
        let result = try workspace.start(executable: "/bin/sh", arguments).wait()
        #expect(result.status == 0)
        #expect(try workspace.runs().map(\.outcome) == ["imported"])
        #expect(try workspace.value("PRAGMA integrity_check") == "ok")
        #expect(try workspace.currentEntities().count == 100)
        let lock = try String(contentsOfFile: workspace.database + ".lock", encoding: .utf8)
        #expect(!lock.contains("Imported"), "the result was written into another file: \(lock)")
    }
}

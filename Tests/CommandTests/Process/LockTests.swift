import DemoData
import Foundation
import Glibc
import Testing

extension Workspace {
    /// Waits until an import has begun and told so in the database.
    func waitForRunningImport() throws {
        try eventually("an import is recorded as running") {
            guard exists(database) else { return false }
            return try query("SELECT count(*) FROM sqlite_schema WHERE name = 'import_run'") == [["1"]]
                && query("SELECT count(*) FROM import_run WHERE outcome = 'running'") == [["1"]]
        }
    }
}

@Suite("Two imports at once", .serialized, .needsSQLite)
struct LockTests {
    private let workspace: Workspace
    private let pipe: NamedPipe
    private let bytes: [UInt8]

    init() throws {
        workspace = try Workspace()
        pipe = try NamedPipe(workspace)
        bytes = try Aggregates.demo(DemoOptions(entities: 100))
    }

    @Test("The second one ends at once and names the first one")
    func second() throws {
        let source = try workspace.write(bytes, to: "second.xml")
        let first = try workspace.start(workspace.importArguments(pipe.path))
        try workspace.waitForRunningImport()
        let start = ContinuousClock.now
        let result = try workspace.runImport(source)
        #expect(ContinuousClock.now - start < .seconds(10))
        result.expectFailure(11, "locked", "process \(first.processIdentifier)", "edugain-ctl import", "--wait")
        try pipe.finish(with: bytes)
        try first.wait().expectSuccess()
        #expect(try workspace.runs().map(\.outcome) == ["imported"])
    }

    @Test("With --wait the second one begins when the first one has ended")
    func waiting() throws {
        let source = try workspace.write(bytes, to: "second.xml")
        let first = try workspace.start(workspace.importArguments(pipe.path))
        try workspace.waitForRunningImport()
        let second = try workspace.start(workspace.importArguments(source, ["--wait", "60"]))
        try eventually("the second import has the lock file open") { hasLockFileOpen(second) }
        #expect(!second.ends(within: 0.2))
        try pipe.finish(with: bytes)
        try first.wait().expectSuccess()
        try second.wait().expectSuccess()
        #expect(try workspace.runs().map(\.outcome) == ["imported", "imported"])
        #expect(try workspace.snapshotTimes().count == 2)
    }

    @Test("--wait gives up in the end")
    func givingUp() throws {
        let source = try workspace.write(bytes, to: "second.xml")
        let first = try workspace.start(workspace.importArguments(pipe.path))
        defer { first.kill() }
        try workspace.waitForRunningImport()
        let start = ContinuousClock.now
        try workspace.runImport(source, "--wait", "1").expectFailure(11, "process \(first.processIdentifier)")
        #expect(ContinuousClock.now - start > .milliseconds(900))
    }

    @Test("A killed import leaves no lock and is recorded as interrupted")
    func killed() throws {
        let source = try workspace.write(bytes, to: "second.xml")
        let first = try workspace.start(workspace.importArguments(pipe.path))
        try workspace.waitForRunningImport()
        first.kill()
        #expect(try first.wait().status == -SIGKILL)
        try workspace.importReport(source)
        #expect(try workspace.runs().map(\.outcome) == ["interrupted", "imported"])
        #expect(try workspace.query("SELECT count(*) FROM import_run WHERE finished IS NULL") == [["0"]])
    }

    @Test("Imports into two databases do not disturb each other")
    func otherDatabase() throws {
        let first = try workspace.start(workspace.importArguments(pipe.path))
        defer { first.kill() }
        try workspace.waitForRunningImport()
        let source = try workspace.write(bytes, to: "second.xml")
        try workspace.run(
            "import", "--database", workspace.path("other.db"), "--source", source, "--federations", "none"
        ).expectSuccess()
    }

    private func hasLockFileOpen(_ command: RunningCommand) -> Bool {
        let directory = "/proc/\(command.processIdentifier)/fd"
        let names = (try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []
        return names.contains {
            let target = try? FileManager.default.destinationOfSymbolicLink(atPath: "\(directory)/\($0)")
            return target?.hasSuffix("edugain.db.import.lock") == true
        }
    }
}

import DemoData
import Foundation
import Testing

@Suite("import: output")
struct ImportOutputTests {
    private let workspace: Workspace
    private let source: String

    init() throws {
        workspace = try Workspace()
        source = try workspace.aggregate(DemoOptions(entities: 50))
    }

    @Test("The result goes to standard output, progress to standard error")
    func streams() throws {
        let result = try workspace.runImport(source).expectSuccess()
        #expect(result.output.hasPrefix("Imported 50 entities from \(source)"))
        #expect(result.output.contains("This is the first snapshot."))
        #expect(!result.output.contains("parsing"))
        #expect(result.error.contains("parsing"))
        #expect(result.error.contains("writing"))
        #expect(!result.error.contains("Imported"))
        #expect(!result.error.contains("\u{1B}"), "a file is no terminal")
    }

    @Test("--quiet leaves nothing on standard error")
    func quiet() throws {
        let result = try workspace.runImport(source, "--quiet").expectSuccess()
        #expect(result.error.isEmpty)
        #expect(!result.output.isEmpty)
    }

    @Test("--json prints one JSON object and nothing else, for errors too")
    func json() throws {
        let result = try workspace.runImport(source, "--json").expectSuccess()
        #expect(try result.json(ImportReport.self).outcome == "imported")
        let missing = workspace.path("missing.xml")
        let failure = try workspace.runImport(missing, "--json").expectFailure(10, missing, "HINT: ")
        let report = try failure.json(ErrorReport.self)
        #expect(report.error.exitCode == 10)
        #expect(report.error.message.contains(missing))
        #expect(report.error.hint?.isEmpty == false)
    }

    @Test("An error prints nothing on standard output")
    func errorStream() throws {
        let result = try workspace.runImport(workspace.path("missing.xml")).expectFailure(10)
        #expect(result.output.isEmpty)
    }

    @Test("Under the journal each line has a priority and no progress")
    func journal() throws {
        let port = try ClosedPort()
        let (status, lines) = try underJournal(source, federations: port.url)
        #expect(status == 0)
        // The notice that nothing was verified, and the warning about the names.
        #expect(lines.first?.hasPrefix("<5>the source is not verified") == true, "\(lines)")
        #expect(lines.count > 1)
        #expect(lines.dropFirst().allSatisfy { $0.hasPrefix("<4>") }, "\(lines)")
    }

    @Test("Under the journal the reason of a failure, and the hint, are errors")
    func journalFailure() throws {
        let (status, lines) = try underJournal(workspace.path("missing.xml"), federations: "none")
        #expect(status == 10)
        #expect(lines.contains { $0.hasPrefix("<3>HINT: ") })
        #expect(lines.allSatisfy { $0.hasPrefix("<3>") && !$0.contains("edugain-ctl: ") }, "\(lines)")
    }

    /// Imports with a file in the place of the journal.
    private func underJournal(_ source: String, federations: String) throws -> (status: Int32, lines: [Substring]) {
        let log = workspace.path("journal.txt")
        // The shell knows the device and inode of the file that standard error goes to.
        let script = """
            exec 2>"$0"; JOURNAL_STREAM="$(stat -L -c %d:%i /proc/self/fd/2)" exec "$@"
            """
        let program = try Program.requirePath()
        let arguments = ["-c", script, log, program] + workspace.importArguments(source, federations: federations)
        let result = try workspace.start(executable: "/bin/sh", arguments).wait()
        return (result.status, String(decoding: try workspace.contents(log), as: UTF8.self).split(separator: "\n"))
    }
}

import Testing

@Suite("restore on a terminal", .needsSQLite, .needsTerminal)
struct RestoreQuestionTests {
    private let workspace: Workspace

    init() throws {
        workspace = try Workspace()
        try workspace.importSteps(0...0)
        try workspace.backUp()
        try workspace.importSteps(1...1)
    }

    /// Runs it on a pseudo terminal, where somebody types `answer` and then no more.
    private func restore(answer: String) throws -> CommandResult {
        let input = try workspace.write(answer.utf8, to: "tmp/answer")
        let command = "'\(try Program.requirePath())' restore --latest --no-color"
        return try workspace.start(
            executable: try #require(Tool.terminal), ["-qec", command, "/dev/null"], environment: workspace.settings,
            input: input
        ).wait()
    }

    @Test("A yes restores", arguments: ["y\n", "YES\n"])
    func yes(answer: String) throws {
        let result = try restore(answer: answer)
        #expect(result.status == 0, "\(result.output)")
        #expect(result.output.contains("Replace \(workspace.database) by \(workspace.backups)/"))
        #expect(result.output.contains("which holds 1 snapshot, the newest of 20"))
        #expect(try workspace.snapshotTimes().count == 1)
    }

    @Test("Anything else does not", arguments: ["n\n", "\n", "yesterday\n", ""])
    func no(answer: String) throws {
        let files = try workspace.files().filter { $0.key != "tmp/answer" }
        let result = try restore(answer: answer)
        #expect(result.status == 1, "\(result.output)")
        #expect(result.output.contains("[y/N]"))
        #expect(result.output.contains("nothing was restored: the answer was not yes"))
        #expect(try workspace.files().filter { $0.key != "tmp/answer" } == files)
    }
}

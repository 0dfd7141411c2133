import DemoData
import Testing

@Suite("import: sources that are none")
struct SourceTests {
    private let workspace: Workspace

    init() throws {
        workspace = try Workspace()
    }

    @Test("A missing file is not found")
    func missing() throws {
        let path = workspace.path("missing.xml")
        try workspace.runImport(path).expectFailure(10, path, "No such file", "HINT: ")
        #expect(!workspace.exists(workspace.database))
    }

    @Test("A missing federation list is not found")
    func missingList() throws {
        let path = workspace.path("missing.json")
        let source = try workspace.aggregate(DemoOptions(entities: 50))
        try workspace.runImport(source, federations: path).expectFailure(10, path)
    }

    @Test("A directory is no file")
    func directory() throws {
        let result = try workspace.runImport(workspace.directory)
        #expect(result.status == 64 || result.status == 1)
        #expect(result.error.contains("\(workspace.directory) is a directory"))
    }

    @Test(
        "Other schemes are not supported",
        arguments: ["ftp://example.org/a.xml", "FTP://example.org/a.xml", "gopher://example.org/", "s3://bucket/a"])
    func scheme(url: String) throws {
        try workspace.runImport(url).expectFailure(64, url, "not supported", "HINT: ")
    }

    @Test("A file URL is a file")
    func fileURL() throws {
        let source = try workspace.aggregate(DemoOptions(entities: 50))
        #expect(try workspace.importReport("file://\(source)").statistics["entities"] == 50)
    }

    @Test(
        "Wrong options are wrong usage",
        arguments: [
            ["import", "--frobnicate"], ["import", "--wait", "soon"], ["import", "--wait", "-1"],
            ["import", "--wait", "86401"], ["import", "surplus"], ["frobnicate"], ["import", "--source"],
            ["import", "--database", "", "--source", "-"], ["import", "--source", ""],
        ])
    func usage(arguments: [String]) throws {
        let result = try workspace.start(arguments).wait()
        #expect(result.status == 64, "\(result.error)")
        #expect(!result.error.isEmpty)
        #expect(result.foundNoise.isEmpty)
        #expect(result.output.isEmpty)
    }

    @Test("A URL that is none is wrong usage", arguments: ["http://", "http://[", "https://exa mple.org/"])
    func malformed(url: String) throws {
        try workspace.runImport(url).expectFailure(64, "HINT: ")
    }

    @Test("A closed standard input is an error")
    func closedInput() throws {
        let program = try Program.requirePath()
        let arguments = ["-c", "exec \"$0\" \"$@\" <&-", program] + workspace.importArguments("-")
        try workspace.start(executable: "/bin/sh", arguments).wait().expectFailure(1, "standard input")
    }

    @Test("Help and version need nothing")
    func help() throws {
        let help = try workspace.run("--help").expectSuccess()
        for command in ["import", "demo", "config"] { #expect(help.output.contains(command)) }
        let version = try workspace.run("--version").expectSuccess()
        #expect(version.output.split(separator: ".").count == 3)
        #expect(try workspace.run("help", "import").expectSuccess().output.contains("--dry-run"))
    }
}

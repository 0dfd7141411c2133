import DemoData
import Foundation
import Glibc
import Testing

/// What a user reads when something is in the way. Each test looks for words only a programmer understands, too.
@Suite("Errors are for people")
struct ErrorTextTests {
    private let workspace: Workspace
    private let source: String

    init() throws {
        workspace = try Workspace()
        source = try workspace.aggregate(DemoOptions(entities: 50))
        try workspace.write([], to: "file")
    }

    private func runImport(database: String) throws -> CommandResult {
        try workspace.run("import", "--database", database, "--source", source, "--federations", "none")
    }

    @Test("A file where a directory must be")
    func notADirectory() throws {
        let database = workspace.path("file/edugain.db")
        try runImport(database: database).expectFailure(1, workspace.path("file"), "HINT: ")
    }

    @Test("A result that cannot be written")
    func fullOutput() throws {
        let command = "\"$0\" config show >/dev/full"
        try workspace.start(executable: "/bin/sh", ["-c", command, try Program.requirePath()]).wait()
            .expectFailure(3, "its result could not be written: No space left on device", "HINT: ")
    }

    @Test("A name that is too long")
    func longName() throws {
        let database = workspace.path(String(repeating: "x", count: 300) + ".db")
        try runImport(database: database).expectFailure(1, "File name too long")
    }

    @Test("A cache directory that cannot be made")
    func cacheDirectory() throws {
        let server = try ScriptedServer(file: try Aggregates.demo(DemoOptions(entities: 50)), tag: "\"one\"")
        try workspace.runImport(server.url, environment: ["EDUGAIN_CACHE_DIR": workspace.path("file/cache")])
            .expectFailure(1, workspace.path("file"), "EDUGAIN_CACHE_DIR")
    }

    @Test("A directory where the cached file must be costs a warning, not the import")
    func cachedFile() throws {
        let server = try ScriptedServer(file: try Aggregates.demo(DemoOptions(entities: 50)), tag: "\"one\"")
        try FileManager.default.createDirectory(
            atPath: workspace.cacheDirectory + "/aggregate", withIntermediateDirectories: true)
        let result = try workspace.runImport(server.url).expectSuccess()
        #expect(result.error.contains("warning: "))
        #expect(result.error.contains("cannot be kept for the next time: "))
        #expect(result.error.contains("/aggregate is a directory, not a file"))
    }

    @Test("A directory where the record of the cached file must be costs a warning, not the import")
    func cacheRecord() throws {
        let server = try ScriptedServer(file: try Aggregates.demo(DemoOptions(entities: 50)), tag: "\"one\"")
        try FileManager.default.createDirectory(
            atPath: workspace.cacheDirectory + "/aggregate.json.part/x", withIntermediateDirectories: true)
        let result = try workspace.runImport(server.url).expectSuccess()
        #expect(result.error.contains("warning: "))
    }

    @Test("A file system without room for the database", arguments: ["", ".lock", ".import.lock"])
    func devices(suffix: String) throws {
        // Links to a device that is always full.
        let database = workspace.path("full.db")
        try FileManager.default.createSymbolicLink(atPath: database + suffix, withDestinationPath: "/dev/full")
        let result = try runImport(database: database)
        #expect(result.foundNoise.isEmpty, "\(result.error)")
        #expect(result.status == 0 || result.error.contains(database))
    }

    @Test("A line of help for wrong options", arguments: [["import", "--frobnicate"], ["frobnicate"]])
    func usage(arguments: [String]) throws {
        let result = try workspace.start(arguments).wait()
        #expect(result.error.contains("Usage: edugain-ctl"))
        #expect(result.error.contains("frobnicate"))
    }

    @Test("A damaged database", .needsSQLite)
    func damaged() throws {
        try workspace.importReport(source)
        var bytes = try workspace.contents(workspace.database)
        // All pages but the first one.
        for index in 4_096..<bytes.count { bytes[index] = 0xAA }
        try workspace.write(bytes, to: "edugain.db")
        try workspace.runImport(source).expectFailure(12, workspace.database, "damaged", "HINT: ")
    }

    @Test("A database that was cut off", .needsSQLite)
    func cut() throws {
        try workspace.importReport(source)
        let bytes = try workspace.contents(workspace.database)
        try workspace.write(bytes.prefix(bytes.count / 2), to: "edugain.db")
        try workspace.runImport(source).expectFailure(12, workspace.database, "damaged")
    }
}

import Foundation
import Testing

@Suite("config show")
struct ConfigurationShowTests {
    private let workspace: Workspace

    init() throws {
        workspace = try Workspace()
    }

    private func settings(
        _ arguments: [String] = [], _ environment: [String: String?] = [:]
    ) throws -> SettingsReport {
        try workspace.start(["config", "show", "--json"] + arguments, environment: environment).wait()
            .expectSuccess().json()
    }

    @Test("Command line before environment before file before default")
    func precedence() throws {
        let file = try workspace.write(
            Array("# Settings\n\nEDUGAIN_DATABASE=/file.db\nEDUGAIN_PORT=1111\nEDUGAIN_HOST=::1\n".utf8), to: "a.conf")
        let report = try settings(
            ["--config", file, "--database", "/flag.db"],
            ["EDUGAIN_DATABASE": "/environment.db", "EDUGAIN_PORT": "2222"])
        let database = try #require(report["EDUGAIN_DATABASE"])
        #expect(database.value == "/flag.db")
        #expect(database.origin == "command line")
        let port = try #require(report["EDUGAIN_PORT"])
        #expect(port.value == "2222")
        #expect(port.origin == "environment")
        let host = try #require(report["EDUGAIN_HOST"])
        #expect(host.value == "::1")
        #expect(host.origin == "\(file), line 5")
        let level = try #require(report["EDUGAIN_LOG_LEVEL"])
        #expect(level.value == "info")
        #expect(level.origin == "default")
    }

    @Test("--config goes before EDUGAIN_CONFIG")
    func configurationFile() throws {
        let first = try workspace.write(Array("EDUGAIN_PORT=1\n".utf8), to: "first.conf")
        let second = try workspace.write(Array("EDUGAIN_PORT=2\n".utf8), to: "second.conf")
        let environment = ["EDUGAIN_CONFIG": second]
        #expect(try settings([], environment)["EDUGAIN_PORT"]?.value == "2")
        #expect(try settings(["--config", first], environment)["EDUGAIN_PORT"]?.value == "1")
    }

    @Test("Defaults lie in the directories of the user")
    func directories() throws {
        let report = try settings()
        #expect(report["EDUGAIN_DATABASE"]?.value == workspace.path("share/edugain-ctl/edugain_analysis.db"))
        #expect(report["EDUGAIN_CACHE_DIR"]?.value == workspace.cacheDirectory)
        let plain = try settings([], ["XDG_DATA_HOME": nil, "XDG_CACHE_HOME": "relative"])
        let home = workspace.path("home")
        #expect(plain["EDUGAIN_DATABASE"]?.value == home + "/.local/share/edugain-ctl/edugain_analysis.db")
        #expect(plain["EDUGAIN_CACHE_DIR"]?.value == home + "/.cache/edugain-ctl")
    }

    @Test("What the settings say is what the commands do")
    func effect() throws {
        let database = workspace.path("configured.db")
        let source = try workspace.write(Aggregates.plain(count: 10), to: "aggregate.xml")
        let text = "EDUGAIN_DATABASE=\"\(database)\"\r\n EDUGAIN_SOURCE = '\(source)' \r\nEDUGAIN_FEDERATIONS=none\r\n"
        let file = try workspace.write(Array(text.utf8), to: "settings.conf")
        try workspace.run("import", "--config", file).expectSuccess()
        #expect(workspace.exists(database))
        #expect(try workspace.listing().contains("configured.db.lock"))
    }

    @Test("The log level is obeyed", arguments: ["error", "warning"])
    func logLevel(level: String) throws {
        let source = try workspace.write(Aggregates.plain(count: 10), to: "aggregate.xml")
        let port = try ClosedPort()
        let result = try workspace.runImport(
            source, federations: port.url, environment: ["EDUGAIN_LOG_LEVEL": level]
        ).expectSuccess()
        #expect(result.error.contains("warning: ") == (level == "warning"))
    }

    @Test("Text for people names each setting, its meaning and its origin, and can be used as a file")
    func text() throws {
        let result = try workspace.run("config", "show").expectSuccess()
        #expect(result.output.contains("# the database file (default)\nEDUGAIN_DATABASE="))
        #expect(try workspace.run("config").expectSuccess().output == result.output)
        let file = try workspace.write(Array(result.output.utf8), to: "shown.conf")
        try workspace.run("config", "check", "--config", file).expectSuccess()
        #expect(try settings(["--config", file])["EDUGAIN_PORT"]?.value == "8000")
    }

    @Test("What was saved in the dashboard comes before the default and after everything else", .needsSQLite)
    func saved() throws {
        let arguments = ["--database", workspace.database]
        #expect(try settings(arguments)["EDUGAIN_METADATA_EXPIRY"]?.origin == "default")
        try workspace.importReport(try workspace.write(Aggregates.plain(count: 10), to: "aggregate.xml"))
        _ = try workspace.query(
            """
            INSERT INTO setting VALUES ('metadata_cache_expiry', '24', 100, 'anna'),
                ('federation_cache_expiry', '0', 100, 'anna'), ('unknown', '1', 100, 'anna')
            """)
        let report = try settings(arguments)
        #expect(report["EDUGAIN_METADATA_EXPIRY"]?.value == "24")
        #expect(report["EDUGAIN_METADATA_EXPIRY"]?.origin == "saved in the dashboard")
        #expect(report["EDUGAIN_FEDERATIONS_EXPIRY"]?.value == "720")
        #expect(report["EDUGAIN_FEDERATIONS_EXPIRY"]?.origin == "default")
        let other = try settings(arguments, ["EDUGAIN_METADATA_EXPIRY": "6"])
        #expect(other["EDUGAIN_METADATA_EXPIRY"]?.value == "6")
        #expect(other["EDUGAIN_METADATA_EXPIRY"]?.origin == "environment")
    }

    @Test("A database that cannot be read is a warning and no failure")
    func unreadable() throws {
        let file = try workspace.write(repeatElement(7, count: 5_000), to: "broken.db")
        let result = try workspace.run("config", "show", "--database", file).expectSuccess()
        #expect(result.output.contains("EDUGAIN_METADATA_EXPIRY=12"))
        #expect(result.error.contains("warning: settings saved in the dashboard are not known"))
    }
}

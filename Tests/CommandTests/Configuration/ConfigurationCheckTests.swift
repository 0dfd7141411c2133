import Testing

@Suite("config check")
struct ConfigurationCheckTests {
    private struct Report: Decodable {
        var files: [String]
        var unknownVariables: [String]
    }

    @Test("Good settings are good")
    func good() throws {
        let workspace = try Workspace()
        let file = try workspace.write(Array("EDUGAIN_PORT=8080\nEDUGAIN_TIMEZONE=Europe/Zurich\n".utf8), to: "a.conf")
        let result = try workspace.run("config", "check", "--config", file).expectSuccess()
        #expect(result.output == "The settings are good (\(file)).\n")
        #expect(result.error.isEmpty)
    }

    @Test("Variables that look like settings are warned of")
    func unknownVariables() throws {
        let workspace = try Workspace()
        let environment = ["EDUGAIN_PROT": "1", "EDUGAIN_PORT": "2", "EDUGAIN_DB": "x", "NOT_EDUGAIN_X": "y"]
        let result = try workspace.run("config", "check", environment: environment).expectSuccess()
        #expect(result.output.contains("Warning: the environment sets EDUGAIN_DB"))
        #expect(result.output.contains("Warning: the environment sets EDUGAIN_PROT"))
        #expect(!result.output.contains("EDUGAIN_PORT"))
        #expect(!result.output.contains("NOT_EDUGAIN_X"))
        #expect(!result.output.contains("EDUGAIN_CONFIG"))
        let report = try workspace.run("config", "check", "--json", environment: environment)
            .expectSuccess().json(Report.self)
        #expect(report.unknownVariables == ["EDUGAIN_DB", "EDUGAIN_PROT"])
        #expect(report.files.isEmpty)
    }

    @Test("Nothing is written by looking at settings")
    func noFiles() throws {
        let workspace = try Workspace()
        let before = try workspace.listing()
        for command in [["config", "show"], ["config", "check"], ["config", "show", "--json"]] {
            try workspace.start(command).wait().expectSuccess()
        }
        #expect(try workspace.listing() == before)
    }
}

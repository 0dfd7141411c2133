import Testing

@Suite("config example")
struct ConfigurationExampleTests {
    private struct Report: Decodable {
        struct Setting: Decodable {
            var name: String
            var isSet: Bool
        }

        var settings: [Setting]
    }

    @Test("What is printed is a good configuration file")
    func good() throws {
        let workspace = try Workspace()
        let example = try workspace.run("config", "example").expectSuccess()
        #expect(example.error.isEmpty)
        let file = try workspace.write(Array(example.output.utf8), to: "example.conf")
        let result = try workspace.run("config", "check", "--config", file).expectSuccess()
        #expect(result.output == "The settings are good (\(file)).\n")
    }

    @Test("Settings that are in force change nothing in it")
    func independent() throws {
        let workspace = try Workspace()
        let plain = try workspace.run("config", "example").expectSuccess()
        let file = try workspace.write(Array("EDUGAIN_KEEP_DAYS=7\n".utf8), to: "other.conf")
        let environment = ["EDUGAIN_PORT": "8080", "TZ": "Europe/Zurich"]
        let other = try workspace.run("config", "example", "--config", file, environment: environment).expectSuccess()
        #expect(other.output == plain.output)
        let report = try workspace.run("config", "example", "--json").expectSuccess().json(Report.self)
        #expect(report.settings.filter(\.isSet).count == 6)
    }
}

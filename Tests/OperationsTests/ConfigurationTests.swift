import Operations
import Testing

@Suite struct ConfigurationTests {
    private func complaint(_ text: String) -> String? {
        do {
            _ = try ConfigurationFile(path: "/etc/test.conf", text: text)
            return nil
        } catch {
            return (error as? CommandFailure)?.message
        }
    }

    @Test func flagBeatsEnvironmentBeatsFileBeatsDefault() throws {
        let file = try ConfigurationFile(
            path: "/etc/test.conf", text: "# ports\nEDUGAIN_PORT=1\nEDUGAIN_HOST = \"file.example\"\nEDUGAIN_SOURCE=f\n"
        )
        let configuration = try Configuration(
            flags: [.port: "3"], environment: ["EDUGAIN_PORT": "2", "EDUGAIN_SOURCE": "e", "HOME": "/home/x"],
            file: file)
        #expect(configuration[.port].text == "3")
        #expect(configuration[.port].origin == .flag)
        #expect(configuration[.source].text == "e")
        #expect(configuration[.source].origin == .environment)
        #expect(configuration[.host].text == "file.example")
        #expect(configuration[.host].origin == .file(path: "/etc/test.conf", line: 3))
        #expect(configuration[.database].text == "/home/x/.local/share/edugain-ctl/edugain_analysis.db")
        #expect(configuration[.database].origin == .defaultValue)
    }

    @Test func relativeXDGDirectoriesAreIgnored() throws {
        let configuration = try Configuration(
            environment: ["HOME": "/home/x", "XDG_CACHE_HOME": "relative", "XDG_DATA_HOME": "/data"])
        #expect(configuration.cacheDirectory == "/home/x/.cache/edugain-ctl")
        #expect(configuration.database == "/data/edugain-ctl/edugain_analysis.db")
    }

    @Test func aCredentialOfSystemdIsTheFileOfTokensUnlessAnotherOneIsNamed() throws {
        let directory = try TemporaryDirectory()
        var environment = ["HOME": "/home/x", "CREDENTIALS_DIRECTORY": directory.path]
        #expect(try Configuration(environment: environment).tokenFile == "/etc/edugain/tokens")
        let path = try directory.file("edugain.tokens", "")
        #expect(try Configuration(environment: environment).tokenFile == path)
        let file = try ConfigurationFile(path: "", text: "EDUGAIN_TOKENS=/srv/tokens\n")
        #expect(try Configuration(environment: environment, file: file).tokenFile == "/srv/tokens")
        environment["EDUGAIN_TOKENS"] = "/other"
        #expect(try Configuration(environment: environment).tokenFile == "/other")
        environment = ["CREDENTIALS_DIRECTORY": "relative"]
        #expect(try Configuration(environment: environment).tokenFile == "/etc/edugain/tokens")
    }

    @Test(arguments: [
        ("EDUGAIN_PORT", "line 1: 'EDUGAIN_PORT' is not KEY=value"),
        ("\nEDUGAIN_PRT=1", "line 2: unknown setting 'EDUGAIN_PRT'"),
        ("EDUGAIN_PORT=99999", "line 1: EDUGAIN_PORT must be a number from 0 to 65535, not '99999'"),
        ("EDUGAIN_HOST=\"x", "line 1: the quotes around the value of EDUGAIN_HOST do not match"),
        ("EDUGAIN_PORT=1\nEDUGAIN_PORT=2", "line 2: EDUGAIN_PORT was set in line 1 already"),
        ("EDUGAIN_TIMEZONE=Moon/Crater", "line 1: EDUGAIN_TIMEZONE must be a time zone of this system"),
    ])
    func whatIsNotUnderstoodIsAnErrorThatNamesFileAndLine(text: String, message: String) {
        #expect(complaint(text)?.hasPrefix("/etc/test.conf, \(message)") == true)
    }

    @Test func aBadValueInTheEnvironmentIsAnErrorToo() {
        #expect(throws: CommandFailure.self) { try Configuration(environment: ["EDUGAIN_PORT": "http"]) }
    }
}

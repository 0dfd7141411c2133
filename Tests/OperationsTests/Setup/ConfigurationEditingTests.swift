import Operations
import Testing

@Suite struct ConfigurationEditingTests {
    private func edited(_ text: String, _ key: ConfigurationKey = .port, _ value: String = "9") throws -> String? {
        try ConfigurationFile.text(text, setting: key, to: value, path: "/etc/test.conf")
    }

    @Test(arguments: [
        ("", "EDUGAIN_PORT=9\n"), ("# Settings\n", "# Settings\nEDUGAIN_PORT=9\n"),
        ("EDUGAIN_HOST=::1", "EDUGAIN_HOST=::1\nEDUGAIN_PORT=9\n"),
        (
            "a\n#EDUGAIN_PORT=8000\nEDUGAIN_HOST=x\n".replacing("a\n", with: "# a\n"),
            "# a\nEDUGAIN_PORT=9\nEDUGAIN_HOST=x\n"
        ),
        ("# EDUGAIN_PORT = 8000\n", "EDUGAIN_PORT=9\n"),
        ("#EDUGAIN_PORT=1\n EDUGAIN_PORT = \"2\"\n# end\n", "#EDUGAIN_PORT=1\nEDUGAIN_PORT=9\n# end\n"),
        ("#EDUGAIN_PORT=1\n#EDUGAIN_PORT=2\n", "EDUGAIN_PORT=9\n#EDUGAIN_PORT=2\n"),
        ("# about EDUGAIN_PORT=1\n", "# about EDUGAIN_PORT=1\nEDUGAIN_PORT=9\n"),
        ("EDUGAIN_HOST=x\r\nEDUGAIN_PORT=1\r\n", "EDUGAIN_HOST=x\r\nEDUGAIN_PORT=9\r\n"),
    ])
    func aLineIsReplacedOrAdded(before: String, after: String) throws {
        #expect(try edited(before) == after)
        #expect(try edited(after) == nil)
    }

    @Test func aValueThatIsThereIsNotWrittenAgain() throws {
        #expect(try edited("EDUGAIN_PORT = '9'\n") == nil)
        // A default is no line: who sets it wants it to stay when the default changes.
        #expect(try edited("#EDUGAIN_PORT=9\n") == "EDUGAIN_PORT=9\n")
    }

    @Test(arguments: ["a:b c", " a:b ", "\"a\":b", "'a\":b", ":sftp,host=\"x\":p", "a:#b", "a:ü"])
    func valuesComeBackAsTheyWere(value: String) throws {
        let text = try #require(try edited("# x\n", .backupRemote, value))
        #expect(try ConfigurationFile(path: "", text: text).entries[.backupRemote]?.value == value)
    }

    @Test(arguments: ["a:b\nEDUGAIN_PORT=1", "a:\u{7}", "a:\r", "nothing"])
    func valuesThatCannotBeWritten(value: String) {
        #expect(throws: CommandFailure.self) { try edited("", .backupRemote, value) }
    }

    @Test(arguments: ["EDUGAIN_PRT=1\n", "nonsense\n", "EDUGAIN_PORT=x\n", "EDUGAIN_PORT=1\nEDUGAIN_PORT=2\n"])
    func aFileThatIsNotUnderstoodIsLeftAlone(text: String) {
        #expect(throws: CommandFailure.self) { try edited(text) }
    }
}

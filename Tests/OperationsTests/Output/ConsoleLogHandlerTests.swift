import Logging
import Testing

@testable import Operations

@Suite struct ConsoleLogHandlerTests {
    private static let forged = "audit event=sign-in outcome=refused from=192.0.2.7 by=- reason=x"

    @Test(arguments: ["\n", "\r", "\r\n", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}", "\n<3>", "\0"])
    func aMessageIsOneEntryOfTheJournalWhateverItHolds(separator: String) {
        let text = "What a row of x\(separator)\(Self.forged)"
        let entry = ConsoleLogHandler.output(text, .warning, isJournal: true)
        #expect(entry.hasPrefix("<4>What a row of x"))
        #expect(entry.hasSuffix("\(Self.forged)\n"))
        #expect(entry.unicodeScalars.filter { $0.properties.generalCategory == .control }.count == 1)
        #expect(entry.count { $0.isNewline } == 1)
    }

    @Test func ofAFailureTheHintIsAnEntryOfItsOwn() {
        let failure = CommandFailure(.failed, "bad\n\(Self.forged)", hint: "try\n\(Self.forged)")
        #expect(
            ConsoleLogHandler.output(failure, isJournal: true)
                == "<3>bad \(Self.forged)\n<3>HINT: try \(Self.forged)\n")
        let alone = CommandFailure(.failed, "bad")
        #expect(ConsoleLogHandler.output(alone, isJournal: true) == "<3>bad\n")
        #expect(ConsoleLogHandler.output(failure, isJournal: false) == "edugain-ctl: \(failure)\n")
    }

    @Test func nothingIsSoLongThatJournaldWouldMakeTwoOfIt() {
        let padding = String(repeating: "\u{10FFFF}", count: 12_000)
        let entry = ConsoleLogHandler.output(padding + Self.forged, .error, isJournal: true)
        #expect(entry.utf8.count < 48 << 10)
        #expect(!entry.contains("audit"))
    }

    @Test func peopleReadEveryLine() {
        #expect(
            ConsoleLogHandler.output("one\ntwo", .warning, isJournal: false) == "warning: one\nwarning: two\n")
    }
}

import Operations
import Testing

@Suite struct LogfmtTextTests {
    @Test(arguments: [
        ("anna", "anna"), ("2001:db8::7", "2001:db8::7"), ("", "\"\""), ("-", "\"-\""), ("a b", "\"a b\""),
        ("a=b", "\"a=b\""), ("say \"x\"", "\"say \\\"x\\\"\""), ("C:\\x", "\"C:\\\\x\""),
        ("a\r\nb\tc", "\"a\\r\\nb\\tc\""),
        ("\u{0}\u{1B}[2J\u{7F}", "\"\\u{0}\\u{1b}[2J\\u{7f}\""),
        ("\u{85}\u{2028}\u{2029}", "\"\\u{85}\\u{2028}\\u{2029}\""),
        ("\u{202E}moc\u{2066}\u{FEFF}", "\"\\u{202e}moc\\u{2066}\\u{feff}\""), ("München 東京", "\"München 東京\""),
    ])
    func valuesAreWrittenSoThatNothingOfThemIsALineOrAName(text: String, written: String) {
        #expect(LogfmtText.value(text) == written)
    }

    @Test func longValuesAreCut() {
        #expect(LogfmtText.value(String(repeating: "a", count: 500)) == String(repeating: "a", count: 500))
        let long = LogfmtText.value(String(repeating: "a", count: 100_000))
        #expect(long == "\"\(String(repeating: "a", count: 500))…\"")
        // One character to Swift, any number of scalars.
        #expect(LogfmtText.value("e" + String(repeating: "\u{301}", count: 100_000)).unicodeScalars.count == 503)
    }

    @Test func aLineHasItsFieldsInOrder() {
        let line = LogfmtText.line([("event", "sign-in"), ("by", nil), ("reason", "wrong token")])
        #expect(line == "event=sign-in by=- reason=\"wrong token\"")
    }
}

import Testing
import TextFolding

@Suite struct FoldedTextTests {
    private static func folded(_ text: String) -> String { String(decoding: FoldedText.bytes(text), as: UTF8.self) }

    @Test(arguments: [
        ("MÜNCHEN", "munchen"), ("Mu\u{308}nchen", "munchen"), ("Straße", "strasse"), ("STRAẞE", "strasse"),
        ("Tromsø", "tromso"), ("ŁÓDŹ", "lodz"), ("İstanbul", "istanbul"), ("ISPARTA ılıca", "isparta ilica"),
        ("Ｔｏｋｙｏ １", "tokyo 1"), ("ﬁle", "file"), ("Æther œuvre", "aether oeuvre"), ("Ðóra Þór", "dora thor"),
    ])
    func caseAndDiacriticsDoNotCount(text: String, expected: String) {
        #expect(Self.folded(text) == expected)
    }

    @Test func marksDoNotCountInAnyOrderOrNumber() {
        #expect(Self.folded("a\u{323}\u{302}b") == "ab")
        #expect(Self.folded("a\u{302}\u{323}b") == "ab")
        #expect(Self.folded("a" + String(repeating: "\u{301}\u{323}", count: 25_000) + "b") == "ab")
    }

    @Test(arguments: ["\u{200B}", "\u{200C}", "\u{200D}", "\u{FEFF}", "\u{AD}", "\u{202E}", "\u{2066}", "\u{20DD}"])
    func whatIsNotSeenDoesNotCount(text: String) {
        #expect(Self.folded("ü\(text)b") == "ub")
    }

    @Test(arguments: ["\0", "\t", "\n", "\r", "\u{7F}", "\u{85}", "\u{A0}", "\u{2028}", "\u{3000}"])
    func controlsAndAnyWhiteSpaceAreOneBlank(text: String) {
        #expect(Self.folded("ü\(text)b") == "u b")
        #expect(!FoldedText.bytes("a\(text)b").contains { $0 < 0x20 })
    }

    @Test(arguments: [
        ("Αθήνα ΑΘΗΝΑΣ", "αθηνα αθηνασ"), ("Москва", "москва"), ("جامعة", "جامعة"), ("東京大学", "東京大学"),
        ("👩‍🚀 x", "👩🚀 x"), ("עברית", "עברית"),
    ])
    func lettersOfOtherScriptsStay(text: String, expected: String) {
        #expect(Self.folded(text) == expected)
    }

    @Test func foldingTwiceIsFoldingOnce() {
        for text in ["MÜNCHEN ß", "İı", "ﬀ ½ ㎏", "Ὀδυσσεύς", "한국 が"] {
            #expect(FoldedText.bytes(Self.folded(text)) == FoldedText.bytes(text))
        }
    }
}

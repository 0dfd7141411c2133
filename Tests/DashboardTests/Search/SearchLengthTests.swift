import Testing

@testable import Dashboard

@Suite struct SearchLengthTests {
    @Test(arguments: ["ab", "東京", "éa", "a b", "%_", "ßx", "  ab  ", "あ い"])
    func twoCharactersAreEnough(text: String) {
        #expect(SearchResult.isLongEnough(text))
    }

    @Test(arguments: [
        "", " ", "a", "é", "e\u{301}", "東", "ß", "ﬁ", "한", "👩‍🚀", " a ", "a\u{200B}", "\u{301}\u{302}",
        "\u{200B}\u{200B}",
        "a\u{301}\u{302}\u{303}", "\0\0",
    ])
    func lessIsNotWhateverItsBytes(text: String) {
        #expect(!SearchResult.isLongEnough(text))
    }
}

import Testing

@testable import Dashboard

@Suite struct ShortTextTests {
    @Test(arguments: [
        ("", ""), ("abcd", "abcd"), ("abcde", "abc…"), ("東京大学", "東京大学"), ("東京大学校", "東京大…"),
    ])
    func itIsCutToTheLimit(text: String, expected: String) {
        #expect(ShortText.of(text, limit: 4) == expected)
    }

    @Test func aCharacterOfManyScalarsIsCutToo() {
        let flood = "a" + String(repeating: "\u{301}", count: 10_000)
        #expect(ShortText.of(flood, limit: 50).unicodeScalars.count == 50)
        #expect(ShortText.of(String(repeating: "👩‍🚀", count: 100), limit: 50).unicodeScalars.count == 50)
    }
}

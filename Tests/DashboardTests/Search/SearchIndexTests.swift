import Testing
import TextFolding

@testable import Dashboard

@Suite struct SearchIndexTests {
    private static func index(_ texts: [String]) -> SearchIndex {
        SearchIndex(
            texts.map { $0.split(separator: "\n").map { FoldedText.bytes(String($0)) } }.map { fields in
                Array(fields.joined(separator: [UInt8(ascii: "\n")]))
            })
    }

    @Test func everyWordMustOccurInTheSameText() {
        let index = Self.index(["Uni Zürich\nSWITCH", "Uni Genf\nSWITCH", "Zürich\nDFN"])
        #expect(index.matches("zurich UNI") == [0])
        #expect(index.matches("uni switch") == [0, 1])
        #expect(index.matches("genf dfn").isEmpty)
    }

    @Test func aWordIsNotFoundAcrossTwoFieldsOrTwoTexts() {
        let index = Self.index(["ab\ncd", "ef"])
        for query in ["bc", "de", "cdef", "fa"] { #expect(index.matches(query).isEmpty, "\(query)") }
    }

    @Test func noCharacterIsAPattern() {
        let index = Self.index(["100% a_b", "axb 100", "a.c*", "abc"])
        #expect(index.matches("%") == [0])
        #expect(index.matches("a_b") == [0])
        #expect(index.matches("a.c") == [2])
        #expect(index.matches("*") == [2])
        #expect(index.matches("\\").isEmpty)
        #expect(index.matches("\0").isEmpty)
        #expect(index.matches("a\0c") == [0, 2, 3].filter { index.matches("a c").contains($0) })
    }

    @Test func shortQueriesAndEveryPlaceInTheList() {
        let index = Self.index(["x", "", "y", "xy"])
        #expect(index.matches("").isEmpty)
        #expect(index.matches("  ").isEmpty)
        #expect(index.matches("x") == [0, 3])
        #expect(index.matches("y") == [2, 3])
        #expect(Self.index([]).matches("x").isEmpty)
        #expect(index.matches("xyz").isEmpty)
    }

    @Test(arguments: ["new york", "  New   YORK "])
    func whatBeginsWithTheQueryIsBest(query: String) {
        let index = Self.index([
            "York new", "Uni\nNew York", "The New York Uni", "New York", "else", "Yorknew\nnew", "New Yorkshire",
        ])
        #expect(index.bestMatches(query) == [3, 6, 2, 0, 1, 5])
    }

    @Test func itFindsWhatANaiveSearchFinds() {
        var generator = SeededGenerator(seed: 7)
        let letters = Array("aabBc éÉ\n東%")
        func text(_ length: Int) -> String {
            String((0..<length).compactMap { _ in letters.randomElement(using: &generator) })
        }
        for _ in 0..<60 {
            let texts = (0..<40).map { _ in text(Int.random(in: 0..<12, using: &generator)) }
            let index = Self.index(texts)
            for _ in 0..<20 {
                let query = text(Int.random(in: 0..<5, using: &generator))
                let words = query.lowercased().replacing("é", with: "e").split(whereSeparator: \.isWhitespace)
                let expected = texts.indices.filter { position in
                    let text = texts[position].lowercased().replacing("é", with: "e")
                    return !words.isEmpty && words.allSatisfy { text.contains($0) }
                }
                #expect(index.matches(query) == expected, "\(query) in \(texts)")
                #expect(index.bestMatches(query).sorted() == expected)
            }
        }
    }
}

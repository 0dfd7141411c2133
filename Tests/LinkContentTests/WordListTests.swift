import Testing

@testable import LinkContent

@Suite struct WordListTests {
    @Test func everyLanguageHasItsList() {
        #expect(
            WordList.all.map(\.code) == ["en", "de", "fr", "es", "sv", "nl", "it", "pt", "pl", "da", "fi", "no", "cs"])
    }

    @Test(arguments: WordList.codes)
    func everyLineIsUnderstood(code: String) throws {
        let text = try #require(EmbeddedResources.texts["languages/\(code).txt"])
        let list = try WordList(code: code, text: text)
        #expect(list.words.count >= 40)
    }

    /// Each phrase of each list, by itself, is found in its language.
    @Test(arguments: WordList.codes)
    func everyPhraseIsFound(code: String) throws {
        let list = try #require(WordList.named(code))
        var section = ""
        for line in try #require(EmbeddedResources.texts["languages/\(code).txt"]).split(separator: "\n") {
            if line.hasPrefix("[") { section = String(line.dropFirst().dropLast()) }
            guard !line.hasPrefix("["), !line.hasPrefix("#"), let meaning = PhraseMeaning(section: section) else {
                continue
            }
            for pattern in line.split(separator: ",") where pattern.contains(where: { $0 != " " }) {
                let words = FoldedWords.of(String(pattern.map { $0 == "*" ? "x" : $0 }))
                #expect(list.phrases.meanings(in: ["before"] + words + ["behind"]).contains(meaning), "\(pattern)")
            }
        }
    }

    @Test(arguments: [
        ("[nonsense]\na", WordList.Fault.unknownSection("nonsense")), ("a\n[law]", .outsideSection("a")),
        ("[law]\nab*", .badPhrase("ab*")), ("[law]\n-", .badPhrase("-")), ("[law]\ngdpr", .missingSection),
        ("", .missingSection),
    ])
    func whatIsWrongInAListIsNamed(text: String, fault: WordList.Fault) {
        #expect(throws: fault) { try WordList(code: "xx", text: text) }
    }

    @Test(arguments: [
        ("personenbezogen* daten", "personenbezogener daten", true),
        ("personenbezogen* daten", "personenbezogen daten", true),
        ("personenbezogen* daten", "personen daten", false), ("personal data", "personal database", false),
        ("personal data", "personal", false), ("personal data", "impersonal data", false),
        ("droit d'accès", "droit d acces", true),
        ("datenschutz*", "datenschutzes", true), ("datenschutz*", "netzdatenschutz", false),
    ])
    func phrasesMatchWholeWords(pattern: String, text: String, matches: Bool) throws {
        #expect(try #require(Phrase(pattern)).matches(FoldedWords.of(text), at: 0) == matches)
    }

    @Test(arguments: [
        ("Łódź", ["lodz"]), ("l'accès d’un", ["l", "acces", "d", "un"]), ("GDPR/RGPD", ["gdpr", "rgpd"]),
        ("2016/679", ["2016", "679"]), ("e-mail_address", ["e", "mail", "address"]), ("  ", []), ("…—–", []),
        ("Straße ÆØÅ", ["strasse", "aeoa"]), ("Пр ив", ["пр", "ив"]), ("a\u{AD}b c\u{200B}d", ["ab", "cd"]),
    ])
    func wordsAreWithoutCaseMarksAndPunctuation(text: String, words: [String]) {
        #expect(FoldedWords.of(text) == words)
    }
}

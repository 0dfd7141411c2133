/// What is known of a language: the words it is recognised by, and those in which it speaks of data protection and of
/// pages that are not there. Read from `Resources/languages`.
struct WordList: Sendable {
    /// ISO 639-1; `no` for Bokmål and Nynorsk.
    let code: String
    /// Folded words that any text of the language is full of.
    let words: Set<String>
    let phrases: PhraseIndex

    /// Why a file is none.
    enum Fault: Error, Equatable {
        case unknownSection(String)
        case outsideSection(String)
        case badPhrase(String)
        case missingSection
    }

    /// A file has sections: a line with the name in brackets, then `words` with blanks between, or phrases with commas.
    /// Lines that begin with `#` are remarks.
    init(code: String, text: String) throws(Fault) {
        var words: Set<String> = []
        var phrases = PhraseIndex()
        var section: String?
        var filled: Set<String> = []
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            if line.hasPrefix("["), line.hasSuffix("]") {
                let name = String(line.dropFirst().dropLast())
                guard name == "words" || PhraseMeaning(section: name) != nil else { throw .unknownSection(name) }
                section = name
                continue
            }
            guard let section else { throw .outsideSection(String(line)) }
            filled.insert(section)
            guard let meaning = PhraseMeaning(section: section) else {
                words.formUnion(FoldedWords.of(String(line)))
                continue
            }
            for pattern in line.split(separator: ",") {
                let pattern = pattern.filter { $0 != "\n" }
                guard pattern.contains(where: { $0 != " " }) else { continue }
                guard let phrase = Phrase(String(pattern)) else { throw .badPhrase(String(pattern)) }
                phrases.add(phrase, meaning: meaning)
            }
        }
        guard filled.count == VocabularyConcept.allCases.count + 3 else { throw .missingSection }
        self.code = code
        self.words = words
        self.phrases = phrases
    }

    /// The languages in which pages can be judged, in this order.
    static let codes = ["en", "de", "fr", "es", "sv", "nl", "it", "pt", "pl", "da", "fi", "no", "cs"]

    /// Those of ``codes``; the tests see to it that none is missing.
    static let all: [WordList] = codes.compactMap { code in
        EmbeddedResources.texts["languages/\(code).txt"].flatMap { try? WordList(code: code, text: $0) }
    }

    static func named(_ code: String) -> WordList? { all.first { $0.code == code } }

    /// What the phrases of any language in `text` mean.
    static func meaningsInAnyLanguage(of text: [String]) -> Set<PhraseMeaning> {
        all.reduce(into: []) { $0.formUnion($1.phrases.meanings(in: text)) }
    }
}

/// Words in a row, as `personenbezogen* daten`: a star stands for any ending.
struct Phrase: Sendable {
    private struct Word: Sendable {
        let text: String
        let isStem: Bool

        func matches(_ word: String) -> Bool {
            isStem ? word.utf8.starts(with: text.utf8) : word == text
        }
    }

    private let words: [Word]

    /// Nil without a word, and with a star behind less than three letters, which would match too much.
    init?(_ pattern: String) {
        var words: [Word] = []
        for part in pattern.split(separator: " ") {
            let isStem = part.hasSuffix("*")
            let folded = FoldedWords.of(String(part))
            for (index, text) in folded.enumerated() {
                let isLast = index == folded.count - 1
                guard !(isStem && isLast) || text.utf8.count >= Self.stemLength else { return nil }
                words.append(Word(text: text, isStem: isStem && isLast))
            }
        }
        guard !words.isEmpty else { return nil }
        self.words = words
    }

    static let stemLength = 3

    /// The first word, when it stands for itself alone.
    var firstWord: String? { words.first.flatMap { $0.isStem ? nil : $0.text } }

    /// The letters that a text's word must begin with where the first word is a stem.
    var firstLetters: String { String(words[0].text.prefix(Self.stemLength)) }

    /// Whether `text` has the phrase at `position`.
    func matches(_ text: [String], at position: Int) -> Bool {
        guard text.count - position >= words.count else { return false }
        return words.indices.allSatisfy { words[$0].matches(text[position + $0]) }
    }
}

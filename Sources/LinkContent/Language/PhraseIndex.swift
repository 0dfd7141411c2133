/// Phrases by how they begin, so that a text is gone through once whatever their number.
struct PhraseIndex: Sendable {
    private struct Entry: Sendable {
        let phrase: Phrase
        let meaning: PhraseMeaning
    }

    private var byFirstWord: [String: [Entry]] = [:]
    private var byFirstLetters: [String: [Entry]] = [:]

    mutating func add(_ phrase: Phrase, meaning: PhraseMeaning) {
        let entry = Entry(phrase: phrase, meaning: meaning)
        if let word = phrase.firstWord {
            byFirstWord[word, default: []].append(entry)
        } else {
            byFirstLetters[phrase.firstLetters, default: []].append(entry)
        }
    }

    /// What the phrases in `text` mean.
    ///
    /// - Parameter text: folded words.
    func meanings(in text: [String]) -> Set<PhraseMeaning> {
        var found: Set<PhraseMeaning> = []
        for (position, word) in text.enumerated() {
            for entry in byFirstWord[word] ?? [] where !found.contains(entry.meaning) {
                if entry.phrase.matches(text, at: position) { found.insert(entry.meaning) }
            }
            for entry in byFirstLetters[String(word.prefix(Phrase.stemLength))] ?? []
            where !found.contains(entry.meaning) {
                if entry.phrase.matches(text, at: position) { found.insert(entry.meaning) }
            }
        }
        return found
    }
}

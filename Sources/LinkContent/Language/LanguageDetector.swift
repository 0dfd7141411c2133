/// Tells what language a text is written in by the small words it is full of, and by its letters.
enum LanguageDetector {
    /// Less evidence than this is none: three or four words that one language alone has.
    private static let least = 3.5
    /// A language that the page says it is in is believed with this share of the evidence for the best one: Danish and
    /// Norwegian, Czech and Slovak have most small words in common.
    private static let closeEnough = 0.6

    /// - Parameter words: folded words.
    /// - Parameter declared: what the page says, as a code.
    /// - Returns: nil when there is nothing to tell it by.
    static func language(of words: [String], declared: String?) -> String? {
        if let script = WritingSystem(of: words) {
            return script.language ?? (declared.map(isLatin) == false ? declared : nil)
        }
        var evidence: [String: Double] = [:]
        for word in words {
            guard let languages = languagesByWord[word] else { continue }
            for language in languages { evidence[language, default: 0] += 1 / Double(languages.count) }
        }
        // Ties are broken by name, because a dictionary has no order of its own.
        guard let best = evidence.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), best.value >= least else {
            return declared
        }
        if let declared, evidence[declared, default: 0] >= best.value * closeEnough { return declared }
        // A language that is not known here has words of others in it now and then.
        if let declared, !isLatin(declared), best.value < Double(words.count) * 0.15 { return declared }
        return best.key
    }

    private static func isLatin(_ code: String) -> Bool { knownCodes.contains(code) }

    private static let knownCodes = Set(languagesByWord.values.joined())

    /// The languages that each small word belongs to.
    private static let languagesByWord: [String: [String]] = {
        var languages: [String: [String]] = [:]
        for list in WordList.all {
            for word in list.words { languages[word, default: []].append(list.code) }
        }
        for line in (EmbeddedResources.texts["languages/others.txt"] ?? "").split(separator: "\n") {
            guard !line.hasPrefix("#"), let colon = line.firstIndex(of: ":") else { continue }
            for word in Set(FoldedWords.of(String(line[line.index(after: colon)...]))) {
                languages[word, default: []].append(String(line[..<colon]))
            }
        }
        return languages
    }()
}

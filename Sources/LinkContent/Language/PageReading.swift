/// What the words of a page tell.
struct PageReading {
    private let titleWords: [String]
    private let headingWords: [String]
    /// Of the title and of what the page itself has to say.
    private let ownWords: [String]
    private let textWords: [String]
    private let wordsWithoutScripts: [String]
    /// ISO 639-1.
    let declaredLanguage: String?
    let language: String?
    /// What the page speaks of, in the order of the declaration.
    let vocabulary: [VocabularyConcept]

    init(_ page: PageText) {
        titleWords = FoldedWords.of(page.title)
        headingWords = Array(FoldedWords.of(page.heading).prefix(Self.longestHeading))
        textWords = FoldedWords.of(page.text)
        let own = page.ownText == page.text ? textWords : FoldedWords.of(page.ownText)
        ownWords = titleWords + own
        wordsWithoutScripts = FoldedWords.of(page.textWithoutScripts)
        declaredLanguage = page.declaredLanguage.flatMap(LanguageCode.language(ofTag:))
        language = LanguageDetector.language(of: ownWords, declared: declaredLanguage)
        vocabulary = Self.vocabulary(of: ownWords, languages: [language, declaredLanguage])
    }

    /// A heading of more words than this is one that was never ended.
    private static let longestHeading = 40

    /// Of all that can be read with and without scripts.
    var allWords: Set<String> { Set(textWords).union(wordsWithoutScripts) }

    /// False for a language whose words for data protection are not known here.
    var isLanguageCovered: Bool { language.map { WordList.codes.contains($0) } ?? true }

    /// Each language is counted by itself: a word of one may mean something else in another (`avg` is a law in Dutch
    /// only). English is looked for everywhere, and everything in a page whose language cannot be told.
    private static func vocabulary(of words: [String], languages: [String?]) -> [VocabularyConcept] {
        let known = languages.compactMap { $0 }
        let lists = known.isEmpty ? WordList.all : WordList.all.filter { known.contains($0.code) || $0.code == "en" }
        var best: [VocabularyConcept] = []
        for list in lists {
            let concepts = list.phrases.meanings(in: words).compactMap { meaning in
                if case .concept(let concept) = meaning { concept } else { nil }
            }
            if concepts.contains(where: \.isDistinctive), concepts.count > best.count { best = concepts.sorted() }
        }
        return best
    }

    /// True when the page says, in any language, that there is no such page: in its title or heading, at the beginning
    /// of a page that is no statement about data protection, or by the address that it was sent on to.
    func saysItIsMissing(finalURL: String) -> Bool {
        let heading = WordList.meaningsInAnyLanguage(of: titleWords)
            .union(WordList.meaningsInAnyLanguage(of: headingWords))
        if heading.contains(.missingTitle) || heading.contains(.missingText) { return true }
        if !heading.contains(.concept(.statement)), Self.isStatus404(titleWords) || Self.isStatus404(headingWords) {
            return true
        }
        guard vocabulary.count < ContentLimits.enoughVocabulary else { return false }
        if Self.isAddressOfMissingPages(finalURL) { return true }
        let opening = Array(textWords.prefix(ContentLimits.openingWords))
        return WordList.meaningsInAnyLanguage(of: opening).contains(.missingText)
    }

    /// `404` at an end, as sites put it beside their name; elsewhere it is a number like others.
    private static func isStatus404(_ words: [String]) -> Bool {
        words.first == "404" || words.last == "404"
    }

    /// `https://www.a.example/error/404.html` and the like.
    private static func isAddressOfMissingPages(_ url: String) -> Bool {
        let path = url.prefix { $0 != "?" && $0 != "#" }
        let segments = path.split(separator: "/").dropFirst(2)
        guard let last = segments.last?.prefix(while: { $0 != "." }).lowercased() else { return false }
        return ["404", "error404", "404error", "notfound", "not-found", "not_found", "page-not-found", "pagenotfound"]
            .contains(last)
    }
}

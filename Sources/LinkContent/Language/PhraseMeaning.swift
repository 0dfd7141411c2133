/// What it means that a page has a phrase.
enum PhraseMeaning: Hashable, Sendable {
    case concept(VocabularyConcept)
    /// In a title or heading it says that there is no such page.
    case missingTitle
    /// Anywhere at the beginning of a page it says so.
    case missingText

    /// The name of the section in a word list; nil for one that is not known.
    init?(section: String) {
        switch section {
        case "missing title": self = .missingTitle
        case "missing text": self = .missingText
        default:
            guard let concept = VocabularyConcept(rawValue: section) else { return nil }
            self = .concept(concept)
        }
    }
}

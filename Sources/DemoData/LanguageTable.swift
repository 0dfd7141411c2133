/// The languages, in the order of `LanguageName`.
enum LanguageTable {
    static let rows: [Language] = western + northern + eastern

    static func row(_ name: LanguageName) -> Language {
        rows[Int(name.rawValue)]
    }
}

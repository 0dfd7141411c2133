/// Half of an invented place name, in each script.
struct PlacePart: Sendable {
    let plain: StaticString
    let accented: StaticString
    let greek: StaticString
    let cyrillic: StaticString
    let katakana: StaticString
    let arabic: StaticString
    /// For host names: lower-case ASCII.
    let slug: StaticString

    init(
        _ plain: StaticString, _ accented: StaticString, _ greek: StaticString, _ cyrillic: StaticString,
        _ katakana: StaticString, _ arabic: StaticString, slug: StaticString
    ) {
        self.plain = plain
        self.accented = accented
        self.greek = greek
        self.cyrillic = cyrillic
        self.katakana = katakana
        self.arabic = arabic
        self.slug = slug
    }

    func text(in script: Script) -> StaticString {
        switch script {
        case .plainLatin: plain
        case .accentedLatin: accented
        case .greek: greek
        case .cyrillic: cyrillic
        case .katakana: katakana
        case .arabic: arabic
        }
    }
}

/// Codes of languages as pages give them.
enum LanguageCode {
    /// The language of a tag (BCP 47) such as `en-US`, in lower case; `no` for `nb` and `nn`. Nil for what is none.
    static func language(ofTag tag: String) -> String? {
        let trimmed = tag.drop(while: \.isWhitespace)
        let code = trimmed.prefix { $0.isASCII && $0.isLetter }.lowercased()
        guard (2...3).contains(code.count), code != "und", code != "mul", code != "zxx" else { return nil }
        return synonyms[code] ?? code
    }

    /// Norwegian has one list of words here; the others are old or three-letter codes that pages use.
    private static let synonyms = [
        "nb": "no", "nn": "no", "nob": "no", "nno": "no", "nor": "no", "eng": "en", "deu": "de", "ger": "de",
        "fra": "fr",
        "fre": "fr", "spa": "es", "esp": "es", "swe": "sv", "nld": "nl", "dut": "nl", "ita": "it", "por": "pt",
        "pol": "pl",
        "dan": "da", "fin": "fi", "ces": "cs", "cze": "cs", "cz": "cs", "iw": "he",
    ]
}

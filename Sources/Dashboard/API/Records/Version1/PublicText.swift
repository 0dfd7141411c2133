import Quality
import SAMLMetadata

/// Texts of metadata as programs get them: without persons' addresses, and no longer than anybody needs.
enum PublicText {
    /// Characters.
    private static let longest = 1_000
    /// Texts of one kind.
    private static let most = 500

    static func json(_ text: String) -> JSONValue { .text(PersonalAddress.masked(ShortText.of(text, limit: longest))) }

    static func json(_ text: String?) -> JSONValue { text.map { json($0) } ?? .null }

    static func json(_ texts: [String]) -> JSONValue { .list(texts.prefix(most).map { json($0) }) }

    /// Each text once, with its language.
    static func json(_ values: [LocalizedValue]) -> JSONValue {
        var seen: Set<String> = []
        let distinct = values.filter { seen.insert("\($0.language) \($0.value)").inserted }
        return .list(distinct.prefix(most).map(APIRecord<LocalizedValue>.localizedText.json))
    }
}

extension APIRecord where Value == LocalizedValue {
    static let localizedText = APIRecord(
        "LocalizedText", "A text in one language.",
        [
            Member("language", .text("as the metadata say; null where they do not", example: "en").orNull) {
                $0.language.isEmpty ? .null : PublicText.json($0.language)
            },
            Member("text", .text("the text or the address", example: "University of Example")) {
                PublicText.json($0.value)
            },
        ])
}

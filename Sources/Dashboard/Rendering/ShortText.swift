/// Text cut to a length that a line can bear.
enum ShortText {
    /// At most `limit` characters, the last one an ellipsis where something is missing.
    ///
    /// Counted in Unicode scalars: a single character may be built of thousands of them.
    static func of(_ text: String, limit: Int) -> String {
        guard text.utf8.count > limit, text.unicodeScalars.count > limit else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.prefix(limit - 1))) + "…"
    }
}

import Store

/// What an import said when it came to nothing, as everybody may read it: without paths of this machine and without what
/// may be secret in addresses.
enum ImportMessage {
    /// More of a message is not looked at.
    private static let longest = 2_000

    static func text(_ run: ImportRun) -> String {
        text(run.message ?? "no reason is known", source: run.source)
    }

    /// - Parameter source: what was to be imported; empty where that is not known.
    static func text(_ message: String, source: String = "") -> String {
        let message = ShortText.of(message, limit: longest)
        let shown = source.contains("://") ? SourceText.of(source) : "the file"
        let unnamed = source.isEmpty ? message : message.replacing(source, with: shown)
        let told =
            unnamed
            // From where a scheme may begin, so that a long word is not looked at from each of its letters again.
            .replacing(/(?<before>^|[^A-Za-z0-9+.\-])(?<url>[A-Za-z0-9+.\-]*:\/\/[^\s'"”]*)/) {
                "\($0.output.before)\(SourceText.of(String($0.output.url)))"
            }
            // Two slashes make a path; the last part alone tells what it was about. An end tag of XML is none.
            .replacing(/(?<before>^|[^\p{L}\p{N}:.\/<])\/[^\s'"”),\]]*\/(?<name>[^\s'"”),\]\/]+)/) {
                "\($0.output.before)\($0.output.name)"
            }
        return ShortText.of(told.hasSuffix(".") ? String(told.dropLast()) : told, limit: 500)
    }
}

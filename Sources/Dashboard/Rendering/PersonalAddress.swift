/// Texts of metadata without the mail addresses in them: who answers for an entity is nobody's business on public pages, and
/// nobody should collect addresses there.
enum PersonalAddress {
    /// `mailto:jane.doe@a.example` becomes `mailto:…@a.example`.
    static func masked(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "@")) else { return text }
        return text.replacing(/[^\s@:\/<>"'(),;]+@/, with: "…@")
    }
}

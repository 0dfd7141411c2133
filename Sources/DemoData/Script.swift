/// How a place name is written.
enum Script: Sendable {
    case plainLatin
    case accentedLatin
    case greek
    case cyrillic
    case katakana
    case arabic
}

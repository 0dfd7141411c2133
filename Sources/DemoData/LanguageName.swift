/// The languages of the demonstration; the raw value is the index in `LanguageTable.rows`.
enum LanguageName: UInt8, Sendable {
    case english
    case german
    case french
    case spanish
    case portuguese
    case italian
    case swedish
    case finnish
    case polish
    case czech
    case turkish
    case hungarian
    case greek
    case ukrainian
    case serbian
    case japanese
    case arabic
}

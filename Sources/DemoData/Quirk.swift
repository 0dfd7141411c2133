/// The one odd trait of an entity; most have none.
enum Quirk: UInt8, Sendable {
    case none
    // Those down to the next remark need a user interface and thus one of the two main roles.
    case privacySpace
    case privacyEmptyFirst
    case privacyNotWeb
    case interfaceOfEntity
    // Every kind of entity can have the following ones.
    case sirtfiSpace
    case sirtfiLookAlike
    case securityLookAlike
    case identifierSpace
    case nameSpace
    case nameCharacterData
    case nameCharacterReference
    case nameScript
    case nameFormula
    case nameEmoji
    case nameRightToLeft
    case noOrganization
    case noRegistration
    case leadingComment
    case languageCase

    static func draw(for kind: EntityKind, using generator: inout SplitMix64) -> Quirk {
        let first = kind == .attributeAuthority ? Quirk.sirtfiSpace : .privacySpace
        let count = Int(Quirk.languageCase.rawValue - first.rawValue) + 1
        return Quirk(rawValue: first.rawValue + UInt8(generator.next(below: count))) ?? .none
    }

    /// What an entity must have for the quirk to show at all.
    func requiredMarks(for kind: EntityKind) -> EntityMarks {
        switch self {
        case .privacySpace, .privacyEmptyFirst, .privacyNotWeb:
            EntityMarks.privacy(of: kind)
        case .sirtfiSpace, .sirtfiLookAlike:
            .sirtfi
        case .securityLookAlike:
            .security
        default:
            []
        }
    }
}

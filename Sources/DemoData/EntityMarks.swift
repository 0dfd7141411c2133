/// The marks of quality which an entity carries at a step.
struct EntityMarks: OptionSet, Sendable {
    let rawValue: UInt8

    static let serviceProviderPrivacy = EntityMarks(rawValue: 1)
    static let identityProviderPrivacy = EntityMarks(rawValue: 2)
    static let security = EntityMarks(rawValue: 4)
    static let sirtfi = EntityMarks(rawValue: 8)
    static let sirtfi2 = EntityMarks(rawValue: 16)

    /// The privacy statements which an entity of this kind can have.
    static func privacy(of kind: EntityKind) -> EntityMarks {
        var marks: EntityMarks = []
        if kind.hasServiceProvider {
            marks.insert(.serviceProviderPrivacy)
        }
        if kind.hasIdentityProvider {
            marks.insert(.identityProviderPrivacy)
        }
        return marks
    }
}

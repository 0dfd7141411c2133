extension EntityState {
    /// Whether a role declares a privacy statement; `role` is one of the two privacy marks.
    func declaresPrivacy(_ role: EntityMarks) -> Bool {
        let possible = EntityMarks.privacy(of: kind)
        guard possible.isSuperset(of: role) else {
            return false
        }
        // The user interface of the entity speaks for each of its roles.
        return !marks.isDisjoint(with: quirk == .interfaceOfEntity ? possible : role)
    }

    /// Whether a role counts as one with a privacy statement: an entity with two roles mostly writes it once, and it
    /// holds for both.
    func hasPrivacyFor(_ role: EntityMarks) -> Bool {
        let possible = EntityMarks.privacy(of: kind)
        return possible.isSuperset(of: role) && !marks.isDisjoint(with: possible)
    }

    /// Whether the privacy statements of this entity, where it has any, are web addresses.
    var hasUsablePrivacy: Bool {
        quirk != .privacyNotWeb
    }

    var hasSecurityContact: Bool {
        marks.contains(.security) && quirk != .securityLookAlike
    }

    var hasSirtfi: Bool {
        marks.contains(.sirtfi) && quirk != .sirtfiLookAlike
    }

    var hasSirtfi2: Bool {
        hasSirtfi && marks.contains(.sirtfi2)
    }
}

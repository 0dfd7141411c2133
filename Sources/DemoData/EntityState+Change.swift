extension EntityState {
    /// Changes one part of the entity; its metadata differ afterwards in any case.
    mutating func change(using generator: inout SplitMix64) {
        let draw = generator.next(below: 100)
        if kind == .attributeAuthority {
            // There is no user interface and no category to change.
            switch draw {
            case 0..<30: changeSecurity(using: &generator)
            case 30..<50: changeSirtfi(using: &generator)
            case 50..<70: versions.certificate &+= 1
            case 70..<85: versions.contact &+= 1
            default: versions.endpoint &+= 1
            }
            return
        }
        switch draw {
        case 0..<26: changePrivacy(using: &generator)
        case 26..<46: changeSecurity(using: &generator)
        case 46..<64: changeSirtfi(using: &generator)
        case 64..<74: versions.certificate &+= 1
        case 74..<82: versions.name &+= 1
        case 82..<89: versions.contact &+= 1
        case 89..<95: versions.endpoint &+= 1
        default: versions.category &+= 1
        }
    }

    private mutating func changePrivacy(using generator: inout SplitMix64) {
        let all = EntityMarks.privacy(of: kind)
        if marks.isDisjoint(with: all) {
            marks.formUnion(all)
        } else if generator.chance(150) {
            marks.subtract(all)
        } else {
            versions.privacy &+= 1
        }
    }

    private mutating func changeSecurity(using generator: inout SplitMix64) {
        if !marks.contains(.security) {
            marks.insert(.security)
        } else if generator.chance(150) {
            marks.remove(.security)
        } else {
            versions.security &+= 1
        }
    }

    private mutating func changeSirtfi(using generator: inout SplitMix64) {
        if !marks.contains(.sirtfi) {
            marks.insert(.sirtfi)
        } else if generator.chance(200) {
            marks.subtract([.sirtfi, .sirtfi2])
        } else if marks.contains(.sirtfi2) || quirk == .sirtfiLookAlike {
            versions.certificate &+= 1
        } else {
            marks.insert(.sirtfi2)
        }
    }
}

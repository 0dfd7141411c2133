extension EntityWriter {
    mutating func writeContacts() {
        let version = state.versions.contact
        let draw = state.pick(.contactCount, below: 100)
        writeContact("technical", .person, version: version, offset: 0)
        if draw < 55 {
            writeContact("support", .person, version: version, offset: 7)
        }
        if draw > 40 {
            writeContact("administrative", .person, version: version, offset: 13)
        }
        if draw > 90 {
            writeContact("technical", .person, version: version, offset: 19)
        }
        if state.marks.contains(.security) {
            writeContact("other", .securityPerson, version: state.versions.security, offset: 0, isSecurity: true)
        }
    }

    private mutating func writeContact(
        _ type: StaticString, _ aspect: Aspect, version: UInt16, offset: Int, isSecurity: Bool = false
    ) {
        let givenNames = PersonNames.given
        let surnames = PersonNames.surnames
        let bits = state.bits(aspect)
        let shift = Int(version) + offset
        // The halves of the bits choose independently, and a next version always has another given name.
        let given = givenNames[(Int(bits & 0xFFFF) + shift) % givenNames.count]
        let surname = surnames[(Int(bits >> 48) + 5 * shift) % surnames.count]

        markup.open(.metadata, "ContactPerson")
        markup.attribute("contactType", type)
        if isSecurity {
            writeSecurityMark()
        }
        markup.enter()
        markup.element(.metadata, "GivenName", given.text)
        markup.element(.metadata, "SurName", surname.text)
        markup.open(.metadata, "EmailAddress")
        markup.inline()
        markup.text("mailto:")
        markup.text(given.address)
        markup.byte(UInt8(ascii: "."))
        markup.text(surname.address)
        markup.byte(UInt8(ascii: "@"))
        writeHost()
        markup.close(.metadata, "EmailAddress")
        markup.leave(.metadata, "ContactPerson")
    }

    private mutating func writeSecurityMark() {
        if state.quirk == .securityLookAlike {
            markup.attribute(.refeds, "contactType", "https://refeds.org/metadata/contactType/security")
        } else if state.chance(.securityKind, 80) {
            markup.attribute(.inCommon, "contactType", "http://id.incommon.org/metadata/contactType/security")
        } else {
            markup.attribute(.refeds, "contactType", "http://refeds.org/metadata/contactType/security")
        }
    }
}

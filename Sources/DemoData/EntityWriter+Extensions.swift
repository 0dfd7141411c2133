extension EntityWriter {
    private static let sirtfiAttribute: StaticString = "urn:oasis:names:tc:SAML:attribute:assurance-certification"

    /// The extensions of the entity itself: registration, attributes and, as a quirk, the user interface.
    mutating func writeEntityExtensions() {
        let hasRegistration = state.quirk != .noRegistration
        let categories = EntityCategories.list(for: state)
        let hasSirtfi = state.marks.contains(.sirtfi)
        let hasAlgorithms = state.chance(.algorithms, 120)
        let hasInterface = state.quirk == .interfaceOfEntity
        guard hasRegistration || hasSirtfi || hasAlgorithms || hasInterface || !categories.isEmpty else {
            return
        }
        markup.open(.metadata, "Extensions")
        markup.enter()
        if hasRegistration {
            writeRegistration()
        }
        if hasSirtfi || !categories.isEmpty {
            markup.open(.entityAttributes, "EntityAttributes")
            markup.enter()
            writeCategories(categories)
            if hasSirtfi {
                writeSirtfi()
            }
            markup.leave(.entityAttributes, "EntityAttributes")
        }
        if hasAlgorithms {
            for address in EntityCategories.digestMethods {
                markup.open(.algorithm, "DigestMethod")
                markup.attribute("Algorithm", address)
                markup.finishEmpty()
            }
            for address in EntityCategories.signingMethods {
                markup.open(.algorithm, "SigningMethod")
                markup.attribute("Algorithm", address)
                markup.finishEmpty()
            }
        }
        if hasInterface {
            writeInterface(
                ofService: state.kind.hasServiceProvider,
                declaresPrivacy: !state.marks.isDisjoint(with: .privacy(of: state.kind)))
        }
        markup.leave(.metadata, "Extensions")
    }

    private mutating func writeRegistration() {
        markup.open(.registration, "RegistrationInfo")
        markup.attribute("registrationAuthority", federation.authority)
        markup.beginAttribute("registrationInstant")
        // From 2008 on, for about sixteen years.
        markup.timestamp(1_207_000_000 + Int64(state.pick(.registrationInstant, below: 510_000_000)))
        markup.endAttribute()
        markup.enter()
        writeRegistrationPolicy("en")
        if let localLanguage, state.chance(.registrationPolicy, 350) {
            writeRegistrationPolicy(localLanguage.code)
        }
        markup.leave(.registration, "RegistrationInfo")
    }

    private mutating func writeRegistrationPolicy(_ language: StaticString) {
        markup.openLocalized(.registration, "RegistrationPolicy", language)
        markup.text("https://policy.")
        markup.text(federation.slug)
        markup.text(".example/registration/")
        markup.text(language)
        markup.close(.registration, "RegistrationPolicy")
    }

    private mutating func writeCategories(_ categories: [StaticString]) {
        guard !categories.isEmpty else {
            return
        }
        let isSupport = state.kind != .serviceProvider
        openAttribute(
            isSupport
                ? "http://macedir.org/entity-category-support" : "http://macedir.org/entity-category")
        for category in categories {
            markup.element(.assertion, "AttributeValue", category)
        }
        markup.leave(.assertion, "Attribute")
    }

    private mutating func writeSirtfi() {
        openAttribute(Self.sirtfiAttribute)
        switch state.quirk {
        case .sirtfiLookAlike:
            markup.element(.assertion, "AttributeValue", "http://refeds.org/sirtfi")
        case .sirtfiSpace:
            markup.element(.assertion, "AttributeValue", "\n            https://refeds.org/sirtfi\n          ")
        default:
            markup.element(.assertion, "AttributeValue", "https://refeds.org/sirtfi")
        }
        if state.hasSirtfi2 {
            markup.element(.assertion, "AttributeValue", "https://refeds.org/sirtfi2")
        }
        markup.leave(.assertion, "Attribute")
    }

    private mutating func openAttribute(_ name: StaticString) {
        markup.open(.assertion, "Attribute")
        markup.attribute("Name", name)
        markup.attribute("NameFormat", "urn:oasis:names:tc:SAML:2.0:attrname-format:uri")
        markup.enter()
    }
}

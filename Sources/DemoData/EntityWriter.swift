/// Writes entities, one after the other, into one buffer.
struct EntityWriter {
    var markup = MarkupWriter()
    private(set) var state: EntityState
    private(set) var federation: Federation
    /// The language of the institution beside English, if the entity uses one.
    private(set) var localLanguage: Language?
    private(set) var prefixStyle = PrefixStyle.usual
    private let english = LanguageTable.row(.english)

    init(_ state: EntityState) {
        self.state = state
        federation = FederationTable.rows[Int(state.federation)]
        select(state)
    }

    /// Goes on to another entity.
    mutating func select(_ state: EntityState) {
        self.state = state
        federation = FederationTable.rows[Int(state.federation)]
        localLanguage = chooseLocalLanguage()
        prefixStyle =
            switch state.pick(.prefixStyle, below: 100) {
            case 0..<62: .usual
            case 62..<82: .defaultNamespace
            default: .numbered
            }
    }

    /// Writes the whole entity.
    mutating func writeEntity() {
        if state.quirk == .leadingComment {
            markup.line()
            markup.text("<!-- checked by the registrar; contact <later> & review > then -->")
        }
        markup.prefixes = prefixStyle.prefixes
        markup.open(.metadata, "EntityDescriptor")
        declareNamespaces()
        writeIdentifierAttribute()
        markup.enter()
        writeEntityExtensions()
        if state.kind.hasIdentityProvider {
            writeIdentityProvider()
        }
        if state.kind.hasServiceProvider {
            writeServiceProvider()
        }
        if state.kind == .attributeAuthority {
            writeAttributeAuthority()
        }
        if state.quirk != .noOrganization {
            writeOrganization()
        }
        writeContacts()
        markup.leave(.metadata, "EntityDescriptor")
    }

    /// Calls `body` for each language of the entity's texts, in its order.
    mutating func inEachLanguage(_ body: (inout EntityWriter, Language) -> Void) {
        guard let localLanguage else {
            body(&self, english)
            return
        }
        if state.chance(.withoutEnglish, 20) {
            body(&self, localLanguage)
        } else if state.chance(.localFirst, 300) {
            body(&self, localLanguage)
            body(&self, english)
        } else {
            body(&self, english)
            body(&self, localLanguage)
        }
    }

    /// The value of xml:lang for a language.
    func code(of language: Language) -> StaticString {
        language.script == .plainLatin && state.quirk == .languageCase ? "EN-gb" : language.code
    }

    private mutating func declareNamespaces() {
        switch prefixStyle {
        case .usual:
            break
        case .defaultNamespace:
            markup.declare(.metadata, prefix: "")
        case .numbered:
            for namespace in MarkupNamespace.allCases {
                markup.declare(namespace, prefix: markup.prefixes[Int(namespace.rawValue)])
            }
        }
    }

    private func chooseLocalLanguage() -> Language? {
        if federation.language != .english {
            return state.chance(.localLanguage, 700) ? LanguageTable.row(federation.language) : nil
        }
        let draw = state.pick(.localLanguage, below: 1000)
        // Every other language in turn, the rest of the draw decides which one.
        return draw < 120 ? LanguageTable.rows[1 + draw % (LanguageTable.rows.count - 1)] : nil
    }
}

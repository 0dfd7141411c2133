extension EntityWriter {
    var placeBeginning: PlacePart {
        PlaceNames.beginnings[state.pick(.firstPlacePart, below: PlaceNames.beginnings.count)]
    }

    var placeEnding: PlacePart {
        PlaceNames.endings[state.pick(.secondPlacePart, below: PlaceNames.endings.count)]
    }

    /// The display name with the quirk of the entity, if that concerns names.
    mutating func writeDisplayName(in language: Language, ofService: Bool) {
        switch state.quirk {
        case .nameSpace:
            markup.text("\n        ")
            writePlainDisplayName(in: language, ofService: ofService)
            markup.text("  ")
        case .nameCharacterData:
            markup.text("<![CDATA[<&> ")
            writePlainDisplayName(in: language, ofService: ofService, ampersand: "&")
            markup.text("]]>")
        case .nameCharacterReference:
            markup.text("&#x41;&#38;&#233; ")
            writePlainDisplayName(in: language, ofService: ofService)
        case .nameScript:
            writePlainDisplayName(in: language, ofService: ofService)
            markup.text(" &lt;script&gt;alert(1)&lt;/script&gt;")
        case .nameFormula:
            markup.text("=HYPERLINK(\"x\") ")
            writePlainDisplayName(in: language, ofService: ofService)
        case .nameEmoji:
            markup.text("🎓 ")
            writePlainDisplayName(in: language, ofService: ofService)
            markup.text(" 👩🏽‍🔬")
        case .nameRightToLeft:
            markup.text("\u{200F}\u{202E}")
            writePlainDisplayName(in: language, ofService: ofService)
            markup.text("\u{202C}\u{200E}")
        default:
            writePlainDisplayName(in: language, ofService: ofService)
        }
    }

    /// The display name of the current version.
    mutating func writePlainDisplayName(
        in language: Language, ofService: Bool, ampersand: StaticString = "&amp;"
    ) {
        if !ofService {
            writeOrganizationName(in: language, version: state.versions.name, ampersand: ampersand)
        } else if language.script == .plainLatin, state.chance(.displayTemplate, 750) {
            let first = ServiceNames.firstWords
            let second = ServiceNames.secondWords
            markup.text(first[state.pick(.serviceAdjective, version: state.versions.name, below: first.count)])
            markup.byte(UInt8(ascii: " "))
            markup.text(second[state.pick(.serviceNoun, below: second.count)])
        } else {
            let patterns = language.services
            let index = state.pick(.serviceTemplate, version: state.versions.name, below: patterns.count)
            writePlace(in: language, pattern: patterns[index], ampersand: ampersand)
        }
    }

    /// The name of the institution; version 0 is the one it was founded with.
    mutating func writeOrganizationName(
        in language: Language, version: UInt16, ampersand: StaticString = "&amp;"
    ) {
        let patterns = language.organizations
        let index = state.pick(.organizationTemplate, version: version, below: patterns.count)
        writePlace(in: language, pattern: patterns[index], ampersand: ampersand)
    }

    private mutating func writePlace(
        in language: Language, pattern: NamePattern, ampersand: StaticString
    ) {
        markup.text(pattern.before)
        markup.text(placeBeginning.text(in: language.script))
        markup.text(placeEnding.text(in: language.script))
        markup.text(pattern.after)
        if pattern.afterAmpersand.utf8CodeUnitCount > 0 {
            markup.text(ampersand)
            markup.text(pattern.afterAmpersand)
        }
    }
}

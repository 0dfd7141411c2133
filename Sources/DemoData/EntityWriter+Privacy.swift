extension EntityWriter {
    private static let paths: [StaticString] = [
        "/privacy", "/en/privacy-policy", "/legal/data-protection", "/about/privacy.html", "/gdpr",
        "/policy?page=privacy", "/documents/privacy-statement.pdf",
    ]

    /// What some write where a web address belongs.
    private static let notWeb: [StaticString] = [
        "/privacy", "javascript:alert(1)", "N/A", "mailto:privacy@demo.example", "www.demo.example/privacy", "https://",
    ]

    mutating func writePrivacyStatements() {
        var mainLanguage: StaticString = "en"
        var isFirst = true
        inEachLanguage { writer, language in
            if isFirst {
                mainLanguage = writer.code(of: language)
                isFirst = false
            }
        }
        if state.quirk == .privacyEmptyFirst {
            markup.openLocalized(.interface, "PrivacyStatementURL", mainLanguage)
            markup.close(.interface, "PrivacyStatementURL")
            writePrivacyStatement(localLanguage?.code ?? "de")
            return
        }
        writePrivacyStatement(mainLanguage)
        if localLanguage != nil, state.chance(.privacyLanguage, 400) {
            var isOther = false
            inEachLanguage { writer, language in
                if isOther {
                    writer.writePrivacyStatement(writer.code(of: language))
                }
                isOther = true
            }
        }
    }

    private mutating func writePrivacyStatement(_ language: StaticString) {
        let version = state.versions.privacy
        markup.openLocalized(.interface, "PrivacyStatementURL", language)
        switch state.quirk {
        case .privacyNotWeb:
            markup.text(Self.notWeb[state.pick(.privacyAddress, version: version, below: Self.notWeb.count)])
        case .privacySpace:
            markup.text(state.serial.isMultiple(of: 2) ? "  " : "\n            ")
            writePrivacyAddress(version)
            markup.text(state.serial.isMultiple(of: 2) ? "\t" : "\n          ")
        default:
            writePrivacyAddress(version)
        }
        markup.close(.interface, "PrivacyStatementURL")
    }

    private mutating func writePrivacyAddress(_ version: UInt16) {
        markup.text(state.chance(.privacyAddress, 80) ? "http://www." : "https://www.")
        writeHost()
        markup.text(Self.paths[state.pick(.privacyAddress, version: version, below: Self.paths.count)])
    }
}

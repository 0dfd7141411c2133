extension EntityWriter {
    private static let informationPaths: [StaticString] = [
        "/", "/about", "/en/about-us/services/single-sign-on", "/help/login", "/welcome.html",
    ]

    private static let logoPaths: [StaticString] = [
        "/images/logo.png", "/static/branding/logo-80x60.svg", "/favicon.ico", "/assets/identity/mark.png?size=small",
    ]

    /// The user interface: names, descriptions, addresses and logos.
    mutating func writeInterface(ofService: Bool, declaresPrivacy: Bool) {
        markup.open(.interface, "UIInfo")
        markup.enter()
        inEachLanguage { writer, language in
            writer.markup.openLocalized(.interface, "DisplayName", writer.code(of: language))
            writer.writeDisplayName(in: language, ofService: ofService)
            writer.markup.close(.interface, "DisplayName")
        }
        if state.chance(.descriptionTemplate, 880) {
            inEachLanguage { writer, language in
                writer.writeDescription(in: language, ofService: ofService)
            }
        }
        if state.chance(.informationAddress, 700) {
            let path = Self.informationPaths[Int(state.bits(.informationAddress) % UInt64(Self.informationPaths.count))]
            inEachLanguage { writer, language in
                writer.markup.openLocalized(.interface, "InformationURL", writer.code(of: language))
                writer.markup.text("https://www.")
                writer.writeHost()
                writer.markup.text(path)
                writer.markup.close(.interface, "InformationURL")
            }
        }
        if declaresPrivacy {
            writePrivacyStatements()
        }
        writeLogos()
        markup.leave(.interface, "UIInfo")
    }

    private mutating func writeDescription(in language: Language, ofService: Bool) {
        let patterns = language.descriptions
        let pattern = patterns[Int(state.bits(.descriptionTemplate) % UInt64(patterns.count))]
        markup.openLocalized(.interface, "Description", code(of: language))
        markup.text(pattern.before)
        writePlainDisplayName(in: language, ofService: ofService)
        markup.text(pattern.after)
        markup.close(.interface, "Description")
    }

    private mutating func writeLogos() {
        let draw = state.pick(.logoKind, below: 100)
        guard draw >= 15 else {
            return
        }
        markup.open(.interface, "Logo")
        if draw < 32 {
            var generator = SplitMix64(seed: state.bits(.logoContent))
            markup.attribute("height", "60")
            markup.attribute("width", "80")
            markup.inline()
            markup.text("data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAA")
            // 1 to 6 KB.
            markup.base64(1000 + 4 * generator.next(below: 1250), lineLength: 0, using: &generator)
            markup.close(.interface, "Logo")
            return
        }
        markup.attribute("height", "60")
        markup.attribute("width", "80")
        writeLogoAddress(0)
        if draw > 55 {
            markup.open(.interface, "Logo")
            markup.attribute("height", "16")
            markup.attribute("width", "16")
            if let localLanguage, draw > 85 {
                markup.attribute("xml:lang", localLanguage.code)
            }
            writeLogoAddress(1)
        }
    }

    private mutating func writeLogoAddress(_ offset: Int) {
        let paths = Self.logoPaths
        markup.inline()
        markup.text("https://static.")
        writeHost()
        markup.text(paths[(state.pick(.logoContent, below: paths.count) + offset) % paths.count])
        markup.close(.interface, "Logo")
    }
}

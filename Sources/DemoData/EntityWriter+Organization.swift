extension EntityWriter {
    mutating func writeOrganization() {
        markup.open(.metadata, "Organization")
        markup.enter()
        inEachLanguage { writer, language in
            writer.markup.openLocalized(.metadata, "OrganizationName", writer.code(of: language))
            writer.writeOrganizationName(in: language, version: 0)
            writer.markup.close(.metadata, "OrganizationName")
        }
        inEachLanguage { writer, language in
            writer.markup.openLocalized(.metadata, "OrganizationDisplayName", writer.code(of: language))
            writer.writeDisplayName(in: language, ofService: false)
            writer.markup.close(.metadata, "OrganizationDisplayName")
        }
        inEachLanguage { writer, language in
            writer.markup.openLocalized(.metadata, "OrganizationURL", writer.code(of: language))
            writer.markup.text("https://www.")
            writer.writeHost()
            writer.markup.text("/")
            writer.markup.close(.metadata, "OrganizationURL")
        }
        markup.leave(.metadata, "Organization")
    }
}

import SAMLMetadata
import Testing

@Suite struct InterfaceTests {
    private func names(_ content: String) throws -> [LocalizedValue] {
        try readEntity(Markup.serviceProvider(Markup.interface(content))).displayNames
    }

    @Test func valuesAreTrimmedAndWhiteSpaceInsideANameIsOneSpace() throws {
        let names = try names("<mdui:DisplayName xml:lang='en'>\n \u{A0}One\t\n  Two \u{A0}</mdui:DisplayName>")
        #expect(names == [LocalizedValue("One Two", language: "en", role: .serviceProvider)])
    }

    @Test func whiteSpaceInsideAnAddressIsKept() throws {
        let entity = try readEntity(
            Markup.interface("<mdui:PrivacyStatementURL>https://a.example/a  b</mdui:PrivacyStatementURL>"))
        #expect(entity.privacyStatementURLs.map(\.value) == ["https://a.example/a  b"])
    }

    @Test(arguments: ["", " ", "\n\t", "\u{A0}", "&#13;&#10;", "<!-- nothing -->", "<![CDATA[ ]]>"])
    func blankValuesAreLeftOut(value: String) throws {
        #expect(try names("<mdui:DisplayName xml:lang='en'>\(value)</mdui:DisplayName>").isEmpty)
    }

    @Test func languageIsTrimmedAndEmptyWhereMissing() throws {
        let names = try names(
            "<mdui:DisplayName xml:lang=' EN-gb '>a</mdui:DisplayName><mdui:DisplayName>b</mdui:DisplayName>")
        #expect(names.map(\.language) == ["EN-gb", ""])
    }

    @Test func onlyTheLanguageAttributeOfXMLIsTheLanguage() throws {
        let names = try names("<mdui:DisplayName lang='de' mdui:lang='fr' xml:lang='en'>a</mdui:DisplayName>")
        #expect(names.map(\.language) == ["en"])
    }

    @Test func orderOfTheDocumentIsKept() throws {
        let languages = ["de", "en", "fr", "de"]
        let content = languages.map { "<mdui:DisplayName xml:lang='\($0)'>\($0)</mdui:DisplayName>" }.joined()
        #expect(try names(content).map(\.value) == languages)
    }

    @Test func interfaceAtEntityLevelHasNoRole() throws {
        let entity = try readEntity(
            Markup.interface(
                """
                <mdui:DisplayName xml:lang="en">a</mdui:DisplayName><mdui:Description xml:lang="en">b</mdui:Description>
                <mdui:InformationURL xml:lang="en">c</mdui:InformationURL><mdui:Logo>e</mdui:Logo>
                <mdui:PrivacyStatementURL xml:lang="en">d</mdui:PrivacyStatementURL>
                """))
        #expect(entity.displayNames == [LocalizedValue("a", language: "en")])
        #expect(entity.descriptions == [LocalizedValue("b", language: "en")])
        #expect(entity.informationURLs == [LocalizedValue("c", language: "en")])
        #expect(entity.privacyStatementURLs == [LocalizedValue("d", language: "en")])
        #expect(entity.logos.map(\.role) == [nil])
    }

    @Test func anInterfaceOutsideExtensionsDoesNotCount() throws {
        let name = "<mdui:DisplayName>a</mdui:DisplayName>"
        #expect(try readEntity(Markup.serviceProvider("<mdui:UIInfo>\(name)</mdui:UIInfo>")).displayNames.isEmpty)
        #expect(try readEntity(Markup.serviceProvider(Markup.extensions(name))).displayNames.isEmpty)
    }

    @Test func elementsOfAnotherNamespaceDoNotCount() throws {
        #expect(try names("<md:DisplayName>a</md:DisplayName><DisplayName>b</DisplayName>").isEmpty)
    }

    @Test func textOfElementsInsideAValueIsNotPartOfIt() throws {
        #expect(try names("<mdui:DisplayName>a<b>c</b>d</mdui:DisplayName>").map(\.value) == ["ad"])
    }
}

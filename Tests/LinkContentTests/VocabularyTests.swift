import LinkContent
import Testing

@Suite struct VocabularyTests {
    private static func vocabulary(_ html: String) throws -> [VocabularyConcept] {
        try Received.report("<html><body>\(html)</body></html>").vocabulary
    }

    @Test(arguments: [
        "<script>var a = 'personal data, data controller, GDPR';</script>",
        "<style>.gdpr::before { content: 'personal data, data controller' }</style>",
        "<!-- personal data, data controller, GDPR -->",
        "<div class='gdpr personal data' data-controller='data controller'></div>",
        "<template><p>personal data, data controller, GDPR</p></template>",
        "<noscript>personal data, data controller, GDPR</noscript>",
        "<img alt='personal data, data controller, GDPR'>",
        "<meta name='description' content='personal data, data controller, GDPR'>",
        "<svg><text>personal data, data controller, GDPR</text></svg>",
    ])
    func whatIsNotSeenDoesNotCount(html: String) throws {
        #expect(try Self.vocabulary(html + "<p>Welcome.</p>") == [])
    }

    @Test(arguments: [
        "<p>Welcome.</p><footer><a href='/p'>Privacy policy</a> <a href='/d'>Data protection officer</a></footer>",
        "<nav>Privacy policy, GDPR, personal data</nav><p>Welcome.</p>",
        "<button>I consent to personal data, GDPR</button><p>Welcome.</p>",
        "<a href='/p'>Privacy policy <p>Welcome.</p>",
    ])
    func aLinkToAStatementIsNone(html: String) throws {
        #expect(try Self.vocabulary(html) == [])
    }

    @Test(arguments: [
        ("<p>Personal <b>data</b> and the G<i>DPR</i></p>", [VocabularyConcept.law, .personalData]),
        ("<p>personal\n   data</p>", [.personalData]),
        ("<p>personal&nbsp;data</p>", [.personalData]),
        ("<p>per&shy;sonal data</p>", [.personalData]),
        ("<p>personal</p><p>data</p>", [.personalData]),
        ("<h1>Privacy-Policy</h1>", [.statement]),
        ("<a name='p'>Personal data</a>", [.personalData]),
        ("<a href='/x'>Home</a> <p>Personal data</p>", [.personalData]),
        ("<p>Hinweise zum Datenschutz, personenbezogener Daten</p>", [.statement, .law, .personalData]),
        ("<p>Datenschutzerkl&auml;rung</p>", [.statement]),
        ("<p>Datenschutzerklaerung</p>", [.statement]),
        ("<p>Zpracov&aacute;n&iacute; osobn&iacute;ch &uacute;daj&#367;</p>", [.personalData, .purpose]),
    ])
    func wordsAreFoundHoweverTheyAreMarkedUp(html: String, concepts: [VocabularyConcept]) throws {
        #expect(try Self.vocabulary(html) == concepts)
    }

    /// Words that others begin or end with, or that mean something else elsewhere.
    @Test(arguments: [
        "Our gdprize for impersonal databases", "The AVG of all results is the average of the year",
        "Avgiften för den som är medlem och vill vara med på resan med oss",
        "Rodos e Creta são ilhas que você pode visitar",
        "Die Verantwortlichen für das Fest und die Empfänger der Preise sind noch nicht bekannt",
        "O controlador do sistema é o encarregado de tudo o que não é dos outros",
        "Správcem domu je pan Novák, který je také správcem sítě a zpracovává žádosti",
        "Cookies are baked with butter. The purpose of the recipe is a snack for third parties",
    ])
    func partsOfWordsAndWordsOfOtherThingsDoNotCount(text: String) throws {
        #expect(try Self.vocabulary("<p>\(text)</p>") == [])
    }

    /// The headings of the GÉANT Data Protection Code of Conduct's template, which eduGAIN's services are to use.
    @Test func theTemplateOfTheCodeOfConductIsAWholeStatement() throws {
        let rows = [
            "Name of the service", "Description of the service", "Data controller and a contact person", "Jurisdiction",
            "Personal data processed", "Purpose of the processing of personal data",
            "Third parties to whom personal data is disclosed", "How to access, rectify and delete the personal data",
            "Data retention", "Data protection code of conduct",
        ]
        let table = rows.map { "<tr><th>\($0)</th><td>…</td></tr>" }.joined()
        #expect(
            try Self.vocabulary("<table>\(table)</table>")
                == [.law, .personalData, .controller, .purpose, .retention, .recipients])
    }

    @Test func theTitleCounts() throws {
        let report = try Received.report(Received.page("GDPR, personal data", title: "Privacy policy"))
        #expect(report.vocabulary == [.statement, .law, .personalData])
    }

    @Test func aPhraseInManyFormsCountsOnce() throws {
        let text = "Privacy, privacy policy, privacy notice, privacy statement, data protection statement"
        #expect(try Self.vocabulary("<p>\(text)</p>") == [.statement])
    }

    @Test func generalWordsCountOnlyBesideOnesOfDataProtection() throws {
        let general = "We use cookies. With your consent third parties get data, stored for a year. See your rights."
        #expect(try Self.vocabulary("<p>\(general)</p>") == [])
        #expect(try Self.vocabulary("<p>\(general) GDPR.</p>").count == 6)
    }

    @Test func aPageInTwoLanguagesIsCountedInOne() throws {
        let text = "Willkommen auf der Seite der Universität, die für alle ist, die noch nicht hier sind."
        let report = try Received.report(Received.page(text + " Personal data, data controller, GDPR.", language: "de"))
        #expect(report.language == "de")
        #expect(report.vocabulary == [.law, .personalData, .controller])
    }

    @Test func plainTextIsReadAsItIs() throws {
        let text = "Privacy notice\r\nThe data controller gets <b>personal data</b>."
        let report = try Received.report(text, type: "text/plain")
        #expect(report.kind == .plainText)
        #expect(report.vocabulary == [.statement, .personalData, .controller])
        #expect(report.textLength == text.unicodeScalars.count - 1)
    }
}

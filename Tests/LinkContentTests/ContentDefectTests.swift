import LinkContent
import Testing

/// What the Python tool's judgement of pages gets wrong.
@Suite("Defects of the judgement of pages") struct ContentDefectTests {
    private static let long = "<p>" + Received.filler(1_000) + "</p>"

    @Test("A frame of markup without a word in it is empty")
    func markupIsNoContent() throws {
        let html = "<html><head><style>" + String(repeating: "p { color: red } ", count: 200) + "</style></head></html>"
        let report = try Received.report(html)
        #expect(report.contentLength > 1_000)
        #expect(report.issues.contains(.emptyContent))
    }

    @Test("A page with a link to a privacy policy and a banner about cookies is no statement")
    func aLinkAndABannerAreNoStatement() throws {
        let html = "<p>Welcome. This site uses cookies.</p>\(Self.long)<a href='/p'>Privacy Policy</a>"
        let report = try Received.report("<html lang='en'>\(html)</html>")
        #expect(report.vocabulary == [])
        #expect(report.issues == [.noVocabulary])
    }

    @Test("Words in other words do not count: avg in average")
    func partsOfWordsDoNotCount() throws {
        let text = "The average avgas price of the registreredes is the betrokkenen rodonit that we have with you"
        #expect(try Received.report(Received.page(text, language: "nl")).vocabulary == [])
    }

    @Test("German text in a template that says it is English is German")
    func theLanguageOfTheTextCounts() throws {
        let report = try Received.report(Received.page(SampleStatement.of("de"), language: "en"))
        #expect(report.language == "de")
        #expect(report.hasVocabulary)
    }

    @Test("Norwegian pages say nb or nn, and are judged as Norwegian", arguments: ["nb", "nn", "nb-NO", "nn_NO", "no"])
    func norwegianHasThreeCodes(tag: String) throws {
        let report = try Received.report(Received.page("Personvernerklæring. GDPR. Personopplysninger.", language: tag))
        #expect(report.language == "no")
        #expect(report.vocabulary == [.statement, .law, .personalData])
    }

    @Test("Czech, and languages that are not known, are not judged by English words")
    func otherLanguagesAreNotJudgedByEnglish() throws {
        let czech = try Received.report(Received.page(SampleStatement.of("cs")))
        #expect(czech.hasVocabulary)
        let lithuanian = try Received.report("<html lang='lt'>Universitetas tvarko duomenis. \(Self.long)</html>")
        #expect(lithuanian.issues == [.unknownVocabulary])
        #expect(lithuanian.score == 100)
    }

    @Test(
        "A title with fout, fejl or 404 in it is no error", arguments: ["Foutloos", "Fejlmelding", "ISO 404-1 at work"])
    func titlesThatOnlyContainIt(title: String) throws {
        #expect(try !Received.report(Received.page(SampleStatement.of("en"), title: title)).isSoft404)
    }

    @Test("A page that is not there is broken, however long its banner about cookies")
    func aMissingPageIsNeverFair() throws {
        let banner = String(repeating: SampleStatement.of("en"), count: 4)
        let report = try Received.report(Received.page(banner, language: "en", title: "Page not found"))
        #expect(report.tier == .broken)
    }

    @Test("A PDF is a PDF and no thin page without words")
    func aPDFIsNoPage() throws {
        let report = try #require(ContentReport(Received.bytes(Array("%PDF-1.4 x".utf8), type: "text/html")))
        #expect(report.kind == .pdf)
        #expect(report.score == nil)
        #expect(report.issues == [])
    }

    @Test("A page that is made by scripts is named so and not called empty")
    func aScriptedPageIsNotJudged() throws {
        let report = try Received.report("<div id=app></div><script src=a.js></script>")
        #expect(report.kind == .scripted)
        #expect(report.score == nil)
    }

    @Test("No points are lost without an issue", arguments: [0, 50, 100, 400, 500, 900, 1_000])
    func everyPointHasItsIssue(length: Int) throws {
        let report = try Received.report(Received.page(length == 0 ? "" : Received.filler(length)))
        #expect(report.score == 100 - report.issues.map(\.deduction).reduce(0, +))
    }

    @Test("A page in an old encoding is read with its letters")
    func lettersOfOldEncodings() throws {
        let body =
            Array("<html lang=de><p>Datenschutzerkl".utf8) + [0xE4] + Array("rung, DSGVO, personenbezogene Daten".utf8)
        for type in ["text/html", "text/html; charset=ISO-8859-1"] {
            let report = try #require(ContentReport(Received.bytes(body, type: type)))
            #expect(report.vocabulary == [.statement, .law, .personalData])
        }
    }
}

import Foundation
import LinkContent
import Testing

@Suite struct StatementLanguageTests {
    @Test(arguments: SampleStatement.all)
    func aStatementIsKnownForOneInItsLanguage(sample: SampleStatement) throws {
        let report = try Received.report(Received.page(sample.text))
        #expect(report.language == sample.language)
        #expect(report.declaredLanguage == nil)
        #expect(report.vocabulary.count >= 6, "\(report.vocabulary)")
        #expect(report.vocabulary.contains(.statement) && report.vocabulary.contains(.personalData))
        #expect(!report.isSoft404)
    }

    /// What keyboards without the letters make of them.
    @Test(arguments: SampleStatement.all)
    func caseAndDiacriticsMakeNoDifference(sample: SampleStatement) throws {
        let report = try Received.report(Received.page(sample.text))
        let plain = sample.text.decomposedStringWithCanonicalMapping
        #expect(try Received.report(Received.page(sample.text.uppercased())).vocabulary == report.vocabulary)
        #expect(try Received.report(Received.page(plain)).vocabulary == report.vocabulary)
        let bare = String(
            String.UnicodeScalarView(plain.unicodeScalars.filter { $0.properties.generalCategory != .nonspacingMark }))
        #expect(try Received.report(Received.page(bare)).vocabulary == report.vocabulary)
    }

    /// A template's `lang="en"` around a text in another language.
    @Test(arguments: SampleStatement.all)
    func theTextCountsForMoreThanWhatThePageSaysOfItself(sample: SampleStatement) throws {
        let other = sample.language == "en" ? "de" : "en"
        let report = try Received.report(Received.page(sample.text, language: other))
        #expect(report.language == sample.language)
        #expect(report.declaredLanguage == other)
        #expect(report.vocabulary.count >= 6)
    }

    @Test(arguments: [
        ("nb", "no"), ("nn-NO", "no"), ("no", "no"), ("EN-gb", "en"), ("en_US", "en"), (" de ", "de"), ("cz", "cs"),
        ("deu", "de"), ("ja", "ja"), ("x-default", nil), ("", nil), ("und", nil), ("<b>", nil), ("english", nil),
    ])
    func tagsAreReadLeniently(tag: String, expected: String?) throws {
        let report = try Received.report("<html lang='\(tag)'><body><p>12345</p></body></html>")
        #expect(report.declaredLanguage == expected)
        #expect(report.language == expected)
    }

    @Test(arguments: [("da", "no"), ("no", "da")])
    func neighboursAreToldApartByTheirText(language: String, neighbour: String) throws {
        let report = try Received.report(Received.page(SampleStatement.of(language), language: "en"))
        #expect(report.language == language)
        #expect(report.language != neighbour)
    }

    @Test(arguments: [
        (
            "hu",
            """
            Az egyetem a személyes adatok kezelője, és a szolgáltatás csak azt az adatot kapja meg, amely a belépéshez \
            kell. Ha kérdése van, írjon nekünk. Az adatokat nem adjuk át másnak, és két év után töröljük, mint minden \
            más adatot. Ez is a tájékoztató része, vagy annak egy melléklete.
            """
        ),
        (
            "sk",
            """
            Univerzita je prevádzkovateľom, ktorý spracúva údaje, ktoré táto služba dostane pri prihlásení. Ak sa chcete \
            na niečo opýtať, napíšte nám. Údaje nie sú poskytované iným, ale len tým, ktorí ich potrebujú, alebo aj \
            podľa zákona. Tiež máte právo na prístup, keď je to možné.
            """
        ),
        (
            "ja",
            """
            当サービスは、利用者がサインインするときに、氏名とメールアドレスを受け取ります。これらの情報は、サービスの提供のためにのみ使われます。\
            ご質問は、下記の連絡先までお願いします。
            """
        ),
        (
            "el",
            """
            Το πανεπιστήμιο είναι υπεύθυνο για την επεξεργασία των δεδομένων που λαμβάνει η υπηρεσία κατά τη σύνδεση.
            """
        ),
    ])
    func aLanguageWithoutVocabularyIsNamedAndCostsNothing(language: String, text: String) throws {
        for declared in [language, "", "en"] {
            let report = try Received.report(
                Received.page(Array(repeating: text, count: 10).joined(separator: " "), language: declared))
            #expect(report.language == language, "declared as \(declared)")
            #expect(report.issues == [.unknownVocabulary] || report.textLength < 1_000)
        }
    }

    /// Words that both languages have.
    @Test(arguments: [("da", "da"), ("nb", "no")])
    func whereTheTextFitsBothThePageIsBelieved(tag: String, language: String) throws {
        let text = "Vi er her for alle som kan det, og som er med i det for en dag. Det er det som det er."
        #expect(try Received.report(Received.page(text, language: tag)).language == language)
    }

    @Test func aLanguageThatIsNotKnownIsBelievedWhereTheTextHasFewWordsOfOthers() throws {
        let text = "Tá an ollscoil freagrach as na sonraí a fhaigheann an tseirbhís nuair a logálann tú isteach inti."
        let page = Received.page(Array(repeating: text, count: 10).joined(separator: " "), language: "ga")
        #expect(try Received.report(page).language == "ga")
    }

    @Test func withoutWordsThereIsNoLanguage() throws {
        #expect(try Received.report(Received.page(Received.filler(500))).language == nil)
        #expect(try Received.report("").language == nil)
    }

    @Test func aLanguageOfManyScriptsIsTheOneThatIsDeclared() throws {
        let text = "Университет обрабатывает данные, которые сервис получает при входе пользователя."
        #expect(try Received.report(Received.page(text, language: "ru")).language == "ru")
        #expect(try Received.report(Received.page(text, language: "en")).language == nil)
    }
}

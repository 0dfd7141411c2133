import LinkContent
import Testing

@Suite struct Soft404Tests {
    private static func report(title: String = "", body: String) throws -> ContentReport {
        try Received.report("<html><head><title>\(title)</title></head><body>\(body)</body></html>")
    }

    @Test(arguments: [
        "404", "404 - Example University", "Example University | 404", "404 Not Found", "Page not found",
        "PAGE NOT FOUND – Example", "Error 404", "File not found!", "Seite nicht gefunden", "Fehler 404",
        "Page introuvable | Université", "Page non trouv&eacute;e", "Página no encontrada", "Sidan hittades inte",
        "Pagina niet gevonden", "Pagina non trovata", "Página não encontrada", "Nie znaleziono strony", "Błąd 404",
        "Siden blev ikke fundet", "Siden ble ikke funnet", "Sivua ei löydy", "Stránka nenalezena", "Chyba 404",
    ])
    func titlesAndHeadingsSayIt(text: String) throws {
        #expect(try Self.report(title: text, body: "<p>Home</p>").isSoft404)
        #expect(try Self.report(title: "Example", body: "<h1>\(text)</h1>").isSoft404)
        #expect(try Self.report(title: "Example", body: "<h2>\(text)</h2>").isSoft404)
    }

    @Test(arguments: [
        "Sorry, the page you are looking for is not here.", "The requested URL was not found on this server.",
        "Die Seite konnte nicht gefunden werden.", "La page demandée n'existe pas.", "No se encontró la página.",
        "Sidan kunde inte hittas.", "De pagina kan niet worden gevonden.", "La pagina richiesta non esiste.",
        "A página não foi encontrada.", "Strona nie została znaleziona.", "Siden findes ikke.", "Siden finnes ikke.",
        "Hakemaasi sivua ei ole.", "Stránka nebyla nalezena.",
    ])
    func theBeginningOfAPageSaysIt(text: String) throws {
        #expect(try Self.report(body: "<p>Example University</p><p>\(text)</p>").isSoft404)
    }

    /// What the Python tool takes for pages that are not there, and more of the kind.
    @Test(arguments: [
        ("404 Media: Privacy Policy", ""), ("Room 404 of the library", ""), ("Lei 404/2004, de 1 de maio", ""),
        ("Foutmeldingen en uw privacy", ""), ("Fejlfinding", ""), ("Fejl i vores behandling af data", ""),
        ("Lost and found", ""), ("Things not foundational", ""),
        ("Example", "<script>var t = 'Page not found';</script><p>Welcome</p>"),
        ("Example", "<!-- Page not found --><p>Welcome</p>"),
        ("Example", "<svg><title>Page not found</title></svg><p>Welcome</p>"),
        ("Example", "<noscript>Page not found</noscript><p>Welcome</p>"),
    ])
    func whatOnlyLooksLikeItIsNot(title: String, body: String) throws {
        #expect(try !Self.report(title: title, body: body + "<p>Welcome to our pages.</p>").isSoft404)
    }

    @Test func aStatementMaySpeakOfPagesThatAreNotFound() throws {
        let text = "When a page does not exist we log that. " + SampleStatement.of("en")
        #expect(try !Self.report(title: "Privacy notice", body: text).isSoft404)
    }

    @Test func laterThanTheBeginningItMeansNothing() throws {
        let text = String(repeating: "word ", count: 130) + "Page not found."
        #expect(try !Self.report(body: text).isSoft404)
    }

    @Test(arguments: [
        ("https://a.example/404", true), ("https://a.example/error/404.html?from=/privacy", true),
        ("https://a.example/NotFound.aspx", true), ("https://a.example/page-not-found/", true),
        ("https://a.example/404/privacy", false), ("https://404.example/", false), ("https://a.example/?404", false),
        ("https://a.example/rfc/4040", false), ("", false),
    ])
    func theAddressThatOneIsSentToSaysIt(url: String, isMissing: Bool) throws {
        let welcome = Received.html(Received.page("Welcome to our pages."), url: url)
        #expect(try #require(ContentReport(welcome)).isSoft404 == isMissing)
        let statement = Received.html(Received.page(SampleStatement.of("en")), url: url)
        #expect(try #require(ContentReport(statement)).isSoft404 == false)
    }

    /// The banner about cookies is no statement, so such a page is never better than broken.
    @Test func whatElseThePageSaysDoesNotCount() throws {
        let banner = String(repeating: "<p>\(SampleStatement.of("en"))</p>", count: 4)
        let report = try Self.report(title: "Page not found", body: banner)
        #expect(report.vocabulary == [])
        #expect(report.issues == [.soft404, .noVocabulary])
        #expect(report.tier == .broken)
    }
}

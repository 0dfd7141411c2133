import Store
import Testing

@testable import Dashboard

@Suite struct ImportMessageTests {
    private func text(_ message: String?, source: String = "https://mds.example/feed.xml") -> String {
        ImportMessage.text(
            ImportRun(
                id: 1, started: 0, finished: 1, source: source, outcome: .failed, stage: "downloading", progress: 0,
                message: message, snapshot: nil))
    }

    @Test(arguments: [
        ("https://mds.example/a?token=x", "mds.example"), ("http://user:secret@mds.example:8080/", "mds.example:8080"),
        ("https://user:se@cret@mds.example", "mds.example"), ("https://mds.example#secret", "mds.example"),
        ("https://[2001:db8::1]:8443/a", "[2001:db8::1]:8443"), ("https://[::1]/a", "[::1]"),
        ("/srv/metadata/feed.xml", "a file"), ("file:///srv/feed.xml", "a file"), ("https:///a", "a file"),
        ("https://user:se/cret@mds.example/", "user"), ("https://user:se#cret@mds.example/", "user"),
    ])
    func ofASourceOnlyTheHostIsTold(source: String, expected: String) {
        #expect(SourceText.of(source) == expected)
    }

    @Test(arguments: [
        ("no answer from https://mds.example/feed.xml", "no answer from mds.example"),
        ("HTTPS://user:secret@mds.example/a?token=x timed out", "mds.example timed out"),
        ("cannot open '/srv/private/aggregate.xml': denied", "cannot open 'aggregate.xml': denied"),
        ("cannot open “/srv/private/aggregate.xml”", "cannot open “aggregate.xml”"),
        ("/srv/private/a.xml: denied", "a.xml: denied"), ("path=/srv/private/a.xml", "path=a.xml"),
        ("[/srv/private/a.xml]", "[a.xml]"), ("~/private/data/a.xml", "~a.xml"),
        ("an HTML page, not text/xml and/or SAML", "an HTML page, not text/xml and/or SAML"),
        ("line 3: </md:a></md:b> is not closed", "line 3: </md:a></md:b> is not closed"),
    ])
    func aMessageTellsNoPathAndNoSecret(message: String, expected: String) {
        #expect(text(message) == expected)
    }

    @Test func theSourceIsNeverShownWhateverItIs() {
        #expect(text("/srv/my files/a b.xml is empty", source: "/srv/my files/a b.xml") == "the file is empty")
        #expect(text("it was left - sorry", source: "standard input") == "it was left - sorry")
        #expect(text("broken", source: "") == "broken")
        #expect(text(nil) == "no reason is known")
    }

    @Test(.timeLimit(.minutes(1)), arguments: ["a", "/", "a.", "=/", "://", "https://", "'/a/", "\u{301}"])
    func aHostileMessageIsCutAndCostsLittle(part: String) {
        let message = text(String(repeating: part, count: 200_000))
        #expect(message.unicodeScalars.count <= 500)
    }

    @Test func aSecretAtTheCutIsNotTold() {
        for length in 480...2_100 where length % 7 == 0 {
            let message = text(String(repeating: "x ", count: length / 2) + "https://user:secret@mds.example/?token")
            #expect(!message.contains("sec") && !message.contains("token"), "\(length)")
        }
    }
}

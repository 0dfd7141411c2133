import LinkContent
import Testing

/// Nothing here has a limit of time: what takes longer than the run of the tests may would be noticed.
@Suite struct HostilePageTests {
    private static let size = ContentLimits.bytes

    private static func repeated(_ text: String, size: Int) -> String {
        String(repeating: text, count: size / text.utf8.count)
    }

    @Test(arguments: [
        "<b>", "<div>", "</div>", "<", "</", "<!", "<!--", "<!-->", "<!-- -- ", "<a href='", "<a b ", "<a b=c ", "&",
        "&#",
        "&#x", "&#x110000;", "&amp", "&amp;", "&CounterClockwiseContourIntegra", "<script>", "</script",
        "<script></script",
        "<svg>", "<svg><p>", "<template><svg>", "<noscript>", "<title>", "<h1>", "<h2>a</h2>", "<select>", "<nav>",
        "<html lang=", "<meta charset=", "<meta http-equiv=refresh content='0;url=", "\0", "\u{FEFF}", "\u{AD}",
        "\u{301}",
        "\u{323}\u{301}", "\u{202E}", "\u{FDFA}", "datenschutz ", "data protection ", "dat ", "404 ", "<x-", "<a/",
        "a'\"",
        "personal ", "data controller", "\u{1F468}\u{200D}", "İ", "한", "%PDF", "<iframe>", "<plaintext>", "]]>", "<?",
    ])
    func anythingRepeatedHasAReport(text: String) throws {
        for type in ["text/html", "text/plain"] {
            let html = Self.repeated(text, size: Self.size / 8)
            let report = try #require(ContentReport(Received.html(html, type: type, isCut: true)))
            #expect(report.title.unicodeScalars.count <= 200)
        }
    }

    /// Where the next part depends on what came before it, or on what comes behind it.
    @Test(arguments: [
        "<b>", "<!-- -- ", "<a b ", "&amp", "<script></script", "<svg><p>", "<h2>a</h2>", "\u{323}\u{301}", "personal ",
    ])
    func aWholePageOfItHasAReport(text: String) throws {
        #expect(ContentReport(Received.html(Self.repeated(text, size: Self.size))) != nil)
    }

    @Test func elementsThatAreNeverEndedAndEndsOfWhatNeverBegan() throws {
        let html =
            Self.repeated("<template><svg><nav>", size: 20_000) + Self.repeated("</noscript></select>", size: 20_000)
        #expect(try Received.report(html).vocabulary == [])
    }

    @Test func anElementWithFiveThousandAttributes() throws {
        let attributes = (0..<5_000).map { "a\($0)=\($0)" }.joined(separator: " ")
        #expect(try Received.report("<p \(attributes)>Personal data").vocabulary == [.personalData])
    }

    /// Random bytes, and a good page in which some were changed.
    @Test(arguments: 0..<40)
    func anyBytesHaveAReport(seed: UInt64) throws {
        var random = SplitMix(state: seed)
        var page = Array(Received.page(SampleStatement.of("cs"), language: "cs", title: "x").utf8)
        for _ in 0..<20 { page[Int(random.next() % UInt64(page.count))] = UInt8(truncatingIfNeeded: random.next()) }
        let noise = (0..<5_000).map { _ in UInt8(truncatingIfNeeded: random.next()) }
        let markup = (0..<5_000).map { _ in Array("<>/!-&;#x='\" ap\0".utf8)[Int(random.next() % 16)] }
        for body in [page, noise, markup] {
            for type in ["text/html", "text/html; charset=utf-16", "text/html; charset=iso-8859-2", nil] {
                let first = ContentReport(Received.bytes(body, type: type))
                #expect(first != nil)
                #expect(first == ContentReport(Received.bytes(body, type: type)))
            }
        }
    }

    @Test(arguments: [
        "", ";", "text/html;", "text/html;charset", "text/html;charset=", "text/html; charset=\"", "/", "a;b=c;d",
        "text/html; charset=\u{0}\u{1}", "text/html; charset=" + String(repeating: "x", count: 10_000),
    ])
    func anyTypeIsRead(type: String) throws {
        let report = try #require(ContentReport(Received.html("<html><p>Privacy policy", type: type)))
        #expect(report.kind == .page || report.kind == .other)
    }

    @Test func oneCharacterShortOfEveryLengthOfAPage() throws {
        let page = Array(Received.page(SampleStatement.of("de"), language: "de", title: "Datenschutz &auml;").utf8)
        for length in 0...page.count {
            #expect(ContentReport(Received.bytes(Array(page.prefix(length)), type: "text/html")) != nil)
        }
    }
}

/// Steele, Lea, Flood: Fast splittable pseudorandom number generators.
private struct SplitMix {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

import LinkContent
import Testing

@Suite struct ContentReportTests {
    private static let statement = Received.page(
        SampleStatement.of("en") + " " + SampleStatement.of("en") + " " + SampleStatement.of("en"), language: "en",
        title: "Privacy notice")

    private static func report(_ content: ReceivedContent) throws -> ContentReport {
        try #require(ContentReport(content))
    }

    @Test func aGoodStatementHasAllPoints() throws {
        let report = try Received.report(Self.statement)
        #expect(report.kind == .page)
        #expect(report.mediaType == "text/html")
        #expect(report.encoding == "utf-8")
        #expect(report.title == "Privacy notice")
        #expect(report.contentLength == Self.statement.utf8.count)
        #expect(report.textLength > 1_000)
        #expect(report.language == "en")
        #expect(report.isHTTPS)
        #expect(report.duration == .milliseconds(300))
        #expect(report.issues == [])
        #expect(report.score == 100)
        #expect(report.tier == .excellent)
    }

    @Test(arguments: [
        ("http://a.example/", 300, [ContentIssue.nonHTTPS], 80),
        ("HTTPS://a.example/", 5_000, [], 100),
        ("https://a.example/", 5_001, [.slowResponse], 90),
        ("https://a.example/", 10_000, [.slowResponse], 90),
        ("https://a.example/", 10_001, [.verySlowResponse], 80),
        ("http://a.example/", 10_001, [.nonHTTPS, .verySlowResponse], 60),
    ])
    func addressAndTimeCostPoints(url: String, milliseconds: Int, issues: [ContentIssue], score: Int) throws {
        let report = try Self.report(
            Received.html(Self.statement, url: url, duration: .milliseconds(milliseconds)))
        #expect(report.issues == issues)
        #expect(report.score == score)
    }

    @Test(arguments: [
        (1, [ContentIssue.emptyContent, .noVocabulary], 45), (99, [.emptyContent, .noVocabulary], 45),
        (100, [.thinContent, .noVocabulary], 60), (499, [.thinContent, .noVocabulary], 60),
        (500, [.shortContent, .noVocabulary], 65), (999, [.shortContent, .noVocabulary], 65),
        (1_000, [.noVocabulary], 75),
    ])
    func theTextIsMeasuredNotTheMarkup(length: Int, issues: [ContentIssue], score: Int) throws {
        let comment = "<!-- " + String(repeating: "x", count: 2_000) + " -->"
        let report = try Received.report(Received.page(comment + Received.filler(length)))
        #expect(report.textLength == length)
        #expect(report.issues == issues)
        #expect(report.score == score)
    }

    @Test(arguments: [
        ("personal data", 1, [ContentIssue.noVocabulary], 75),
        ("personal data, data controller", 2, [.fewVocabulary], 90),
        ("personal data, data controller, GDPR", 3, [], 100),
    ])
    func conceptsOfDataProtectionCount(words: String, count: Int, issues: [ContentIssue], score: Int) throws {
        let report = try Received.report(Received.page(words + ". " + Received.filler(1_000)))
        #expect(report.vocabulary.count == count)
        #expect(report.hasVocabulary == (count >= 2))
        #expect(report.issues == issues)
        #expect(report.score == score)
    }

    @Test func everyLostPointHasAnIssueAndNoScoreIsBelowZero() throws {
        let worst = try Self.report(
            Received.html("<title>Not found</title>", url: "http://a.example/404", duration: .seconds(11)))
        #expect(worst.issues == [.soft404, .emptyContent, .nonHTTPS, .noVocabulary, .verySlowResponse])
        #expect(worst.score == 0)
        #expect(worst.tier == .broken)
    }

    @Test(arguments: [
        (100, ContentTier.excellent), (90, .excellent), (89, .good), (70, .good), (69, .fair), (50, .fair), (49, .poor),
        (30, .poor), (29, .broken), (0, .broken),
    ])
    func tiersHaveTheLimitsOfThePythonTool(score: Int, tier: ContentTier) {
        #expect(ContentTier(score: score) == tier)
    }

    @Test func issuesAndTheirPointsAreThoseOfThePythonTool() {
        #expect(
            ContentIssue.allCases.map { "\($0.rawValue) \($0.deduction)" } == [
                "soft-404 50", "empty-content 30", "thin-content 15", "short-content 10", "non-https 20",
                "no-gdpr-keywords 25", "few-gdpr-keywords 10", "language-not-covered 0", "slow-response 10",
                "very-slow-response 20",
            ])
    }

    @Test(arguments: [0, 199, 301, 304, 404, 403, 500, 503])
    func whatIsNoSuccessIsNotJudged(status: Int) {
        #expect(ContentReport(Received.html(Self.statement, status: status)) == nil)
    }

    @Test func theTitleIsOneShortLineWithoutControls() throws {
        let title = "A \n\u{202E}\u{7} B&#x202E;" + String(repeating: "c", count: 500)
        let report = try Received.report(Received.page("x", title: title))
        #expect(report.title.hasPrefix("A  Bccc"))
        #expect(report.title.unicodeScalars.count == 200)
    }
}

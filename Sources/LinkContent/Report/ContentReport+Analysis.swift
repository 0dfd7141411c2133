extension ContentReport {
    /// Judges `content`. The same content always gets the same report, and any bytes get one in time that grows with
    /// their number alone.
    ///
    /// Nil when the status is not 2xx: what an error page says is no statement, however long it is.
    public init?(_ content: ReceivedContent) {
        guard 200...299 ~= content.status else { return nil }
        let body = Array(content.body.prefix(ContentLimits.bytes))
        let type = MediaType(content.contentType)
        let recognized = ContentKind(of: body, type: type)
        guard recognized.isScored else {
            self.init(content, kind: recognized, type: type)
            return
        }
        let decoded = DecodedText(body, charset: type.charset, isMarkup: recognized == .page)
        let page =
            recognized == .page ? PageReader.read(decoded.text, isXML: type.isXML) : PageText(plain: decoded.text)
        self.init(
            content, type: type, encoding: decoded.encoding, page: page, recognized: recognized,
            isCut: content.isCut || content.body.count > body.count)
    }

    /// Of what is not read.
    private init(_ content: ReceivedContent, kind: ContentKind, type: MediaType) {
        self.kind = kind
        mediaType = type.essence
        encoding = nil
        title = ""
        contentLength = content.body.count
        textLength = 0
        language = nil
        declaredLanguage = nil
        vocabulary = []
        forwardsTo = nil
        isHTTPS = Self.isHTTPS(content.finalURL)
        duration = content.duration
        issues = Self.issuesOfTransfer(isHTTPS: isHTTPS, duration: duration).sorted()
    }

    private init(
        _ content: ReceivedContent, type: MediaType, encoding: String, page: PageText, recognized: ContentKind,
        isCut: Bool
    ) {
        let reading = PageReading(page)
        let isMissing = reading.saysItIsMissing(finalURL: content.finalURL)
        kind =
            recognized == .page && !isMissing ? page.kind(isCut: isCut, words: reading.allWords) : recognized
        mediaType = type.essence
        self.encoding = encoding
        title = page.shownTitle
        contentLength = content.body.count
        textLength = page.length
        language = reading.language
        declaredLanguage = reading.declaredLanguage
        // The banner about cookies of a page that is not there is no statement.
        vocabulary = isMissing ? [] : reading.vocabulary
        forwardsTo = kind == .forwarding ? page.forwardsTo : nil
        isHTTPS = Self.isHTTPS(content.finalURL)
        duration = content.duration
        var issues = Self.issuesOfTransfer(isHTTPS: isHTTPS, duration: duration)
        if kind.isScored {
            if isMissing { issues.append(.soft404) }
            issues += Self.issuesOfLength(page.length)
            issues += Self.issuesOfVocabulary(
                vocabulary.count, isCovered: isMissing || reading.isLanguageCovered)
        }
        self.issues = issues.sorted()
    }

    private static func isHTTPS(_ url: String) -> Bool {
        url.prefix(8).lowercased() == "https://"
    }

    private static func issuesOfTransfer(isHTTPS: Bool, duration: Duration) -> [ContentIssue] {
        var issues: [ContentIssue] = isHTTPS ? [] : [.nonHTTPS]
        if duration > ContentLimits.verySlow {
            issues.append(.verySlowResponse)
        } else if duration > ContentLimits.slow {
            issues.append(.slowResponse)
        }
        return issues
    }

    private static func issuesOfLength(_ length: Int) -> [ContentIssue] {
        switch length {
        case ..<ContentLimits.empty: [.emptyContent]
        case ..<ContentLimits.thin: [.thinContent]
        case ..<ContentLimits.short: [.shortContent]
        default: []
        }
    }

    private static func issuesOfVocabulary(_ count: Int, isCovered: Bool) -> [ContentIssue] {
        switch count {
        case ContentLimits.enoughVocabulary...: []
        case _ where !isCovered: [.unknownVocabulary]
        case ..<ContentLimits.someVocabulary: [.noVocabulary]
        default: [.fewVocabulary]
        }
    }
}

extension ContentIssue: Comparable {
    /// In the order of the declaration.
    public static func < (left: Self, right: Self) -> Bool {
        left.position < right.position
    }

    private var position: Int { Self.allCases.firstIndex(of: self) ?? Self.allCases.endIndex }
}

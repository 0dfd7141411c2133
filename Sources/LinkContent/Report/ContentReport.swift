/// What was found out about the page that a privacy statement's link leads to.
public struct ContentReport: Sendable, Equatable {
    public let kind: ContentKind
    /// Lower case, without parameters; empty when the server names none.
    public let mediaType: String
    /// The name of the character encoding that was read; nil for what is no text.
    public let encoding: String?
    /// One line of at most 200 characters; empty without one. Untrusted text.
    public let title: String
    /// Bytes that came.
    public let contentLength: Int
    /// Characters that a reader sees, white space counted once; 0 for what is not read here.
    public let textLength: Int
    /// The language the text is written in, else the one it says it is in: ISO 639-1, `no` for all Norwegian. Nil when
    /// there is nothing to tell it by.
    public let language: String?
    /// What `<html lang>` says, as the code of the language alone.
    public let declaredLanguage: String?
    /// What the page speaks of, in the order of the declaration.
    public let vocabulary: [VocabularyConcept]
    /// Where a page that sends its readers on sends them, as it is written there. Untrusted, may be relative.
    public let forwardsTo: String?
    public let isHTTPS: Bool
    public let duration: Duration
    /// In the order of the declaration.
    public let issues: [ContentIssue]

    /// 0 to 100; nil for what cannot be judged by its text, see ``ContentKind/isScored``.
    public var score: Int? {
        guard kind.isScored else { return nil }
        return max(0, 100 - issues.reduce(0) { $0 + $1.deduction })
    }

    public var tier: ContentTier? { score.map(ContentTier.init(score:)) }

    public var isSoft404: Bool { issues.contains(.soft404) }

    /// True with at least two concepts of data protection.
    public var hasVocabulary: Bool { vocabulary.count >= ContentLimits.someVocabulary }
}

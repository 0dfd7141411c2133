/// What is wrong with a page, by the words that the Python tool uses in its files, and what it costs.
///
/// Every point that a score lacks has an issue that says why: the score is 100 less all deductions, but never below 0.
public enum ContentIssue: String, Sendable, CaseIterable {
    /// The page says that there is no such page.
    case soft404 = "soft-404"
    case emptyContent = "empty-content"
    case thinContent = "thin-content"
    /// Between thin and long enough. The Python tool takes points for it without a word.
    case shortContent = "short-content"
    /// The last address is not `https`.
    case nonHTTPS = "non-https"
    case noVocabulary = "no-gdpr-keywords"
    case fewVocabulary = "few-gdpr-keywords"
    /// The page is in a language whose words for data protection are not known here. It costs nothing.
    case unknownVocabulary = "language-not-covered"
    case slowResponse = "slow-response"
    case verySlowResponse = "very-slow-response"

    /// Points.
    public var deduction: Int {
        switch self {
        case .soft404: 50
        case .emptyContent: 30
        case .noVocabulary: 25
        case .nonHTTPS, .verySlowResponse: 20
        case .thinContent: 15
        case .shortContent, .fewVocabulary, .slowResponse: 10
        case .unknownVocabulary: 0
        }
    }
}

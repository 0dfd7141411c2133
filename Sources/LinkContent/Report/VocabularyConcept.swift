/// What statements about data protection speak of. Pages are judged by how many of these they speak of, in whatever
/// words, so that one phrase in many forms counts once.
public enum VocabularyConcept: String, Sendable, CaseIterable, Comparable {
    /// The statement itself: privacy policy, Datenschutzerklärung.
    case statement
    /// The law: GDPR, RGPD, data protection act.
    case law
    case personalData = "personal-data"
    case controller
    /// What data are processed for, and that they are.
    case purpose
    /// Consent, legitimate interest.
    case legalBasis = "legal-basis"
    /// Of those whose data they are.
    case rights
    /// Data protection officers and supervisory authorities.
    case officer
    /// How long data are kept.
    case retention
    /// Who else gets the data.
    case recipients
    case cookies

    /// True for what is seldom spoken of elsewhere. The others count only beside one of these: many a page without a
    /// word about data protection has cookies, purposes and recipients.
    public var isDistinctive: Bool {
        switch self {
        case .statement, .law, .personalData, .controller, .officer: true
        case .purpose, .legalBasis, .rights, .retention, .recipients, .cookies: false
        }
    }

    /// In the order of the declaration.
    public static func < (left: Self, right: Self) -> Bool {
        left.position < right.position
    }

    private var position: Int { Self.allCases.firstIndex(of: self) ?? Self.allCases.endIndex }
}

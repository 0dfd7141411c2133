/// Entities by privacy statement. `yes`, `no` and `na` together are all entities, each once.
enum PrivacyFilter: String, CaseIterable, Sendable {
    /// Every role has a usable one.
    case complete = "yes"
    /// At least one role has none, or none that a browser can open.
    case lacking = "no"
    /// No role has a usable one, but a URL is declared.
    case unusable
    /// Neither service provider nor identity provider.
    case notApplicable = "na"

    func admits(_ state: PrivacyState) -> Bool {
        switch self {
        case .complete: state == .complete
        case .lacking: state == .partial || state == .unusable || state == .missing
        case .unusable: state == .unusable
        case .notApplicable: state == .notApplicable
        }
    }
}

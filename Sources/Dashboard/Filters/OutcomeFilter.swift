/// Links by what came of checking them: `good`, `broken`, `protected` and `unchecked` together are all links, each once.
enum OutcomeFilter: Sendable, Equatable, CaseIterable, RawRepresentable {
    /// The page is there.
    case good
    /// A reader would find nothing.
    case broken
    /// Never checked.
    case unchecked
    case outcome(LinkOutcome)

    static let allCases: [OutcomeFilter] =
        [.good, .broken, .unchecked] + LinkOutcome.allCases.filter { $0 != .other }.map { .outcome($0) }

    init?(rawValue: String) {
        guard let filter = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
        self = filter
    }

    var rawValue: String {
        switch self {
        case .good: "good"
        case .broken: "broken"
        case .unchecked: "unchecked"
        case .outcome(let outcome): outcome.rawValue
        }
    }

    /// A phrase for lists.
    var text: String {
        switch self {
        case .good: "opens, here or elsewhere"
        case .broken: "broken, whatever the reason"
        case .unchecked: "not checked yet"
        case .outcome(let outcome): outcome.text
        }
    }

    /// - Parameter check: nil for a link that was never checked.
    func admits(_ check: LinkCheck?) -> Bool {
        switch self {
        case .good: check?.isGood == true
        case .broken: check?.isBroken == true
        case .unchecked: check == nil
        case .outcome(let outcome): check?.outcome == outcome
        }
    }
}

import Quality

/// What can be said of an entity's link to its privacy statement from the metadata alone. An entity is in exactly one
/// state, the worst of its links counts.
enum LinkState: String, CaseIterable, Sendable, Comparable {
    /// https.
    case secure
    /// http: what is read can be changed on its way.
    case insecure
    /// No browser can open it.
    case unusable
    /// There is none.
    case none

    init(_ quality: EntityQuality) {
        let states = [quality.serviceProviderPrivacy, quality.identityProviderPrivacy].compactMap(Self.init)
        self = states.max() ?? .none
    }

    init?(_ statement: PrivacyStatement) {
        switch statement {
        case .absent: return nil
        case .unusable: self = .unusable
        case .usable(let url): self = url.prefix(6).lowercased() == "https:" ? .secure : .insecure
        }
    }

    static func < (left: LinkState, right: LinkState) -> Bool { left.rank < right.rank }

    private var rank: Int {
        switch self {
        case .secure: 0
        case .insecure: 1
        case .unusable: 2
        case .none: 3
        }
    }

    /// A phrase for lists.
    var text: String {
        switch self {
        case .secure: "https"
        case .insecure: "http only"
        case .unusable: "cannot be opened"
        case .none: "no link"
        }
    }
}

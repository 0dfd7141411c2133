import Quality
import SAMLMetadata

/// How an entity stands with privacy statements, over its roles. Every entity is in exactly one state, the best one
/// first.
enum PrivacyState: UInt8, Sendable, Comparable {
    /// Every role has a usable one.
    case complete
    /// One of two roles has.
    case partial
    /// None has, but a URL is declared that no browser can open.
    case unusable
    case missing
    /// Neither service provider nor identity provider: none is asked for.
    case notApplicable

    /// - Parameter role: of two roles, judge this one only, so that a list has as many entities as its counter says.
    init(_ quality: EntityQuality, as role: RoleFilter? = nil) {
        var kinds: [PrivacyStatement.Kind] = []
        if quality.roles.contains(.serviceProvider), role != .identityProvider {
            kinds.append(quality.serviceProviderPrivacy.kind)
        }
        if quality.roles.contains(.identityProvider), role != .serviceProvider {
            kinds.append(quality.identityProviderPrivacy.kind)
        }
        if kinds.isEmpty {
            self = .notApplicable
        } else if kinds.allSatisfy({ $0 == .usable }) {
            self = .complete
        } else if kinds.contains(.usable) {
            self = .partial
        } else {
            self = kinds.contains(.unusable) ? .unusable : .missing
        }
    }

    static func < (left: PrivacyState, right: PrivacyState) -> Bool { left.rawValue < right.rawValue }

    /// A word for tables.
    var text: String {
        switch self {
        case .complete: "yes"
        case .partial: "partly"
        case .unusable: "unusable"
        case .missing: "no"
        case .notApplicable: "–"
        }
    }
}

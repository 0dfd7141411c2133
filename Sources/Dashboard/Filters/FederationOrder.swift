import Quality
import Store

/// The columns that the table of federations can be sorted by.
enum FederationOrder: String, CaseIterable, Sendable {
    case name
    case entities
    case overall = "coverage"
    case serviceProviderPrivacy = "sp_privacy"
    case identityProviderPrivacy = "idp_privacy"
    case serviceProviderSecurity = "sp_security"
    case identityProviderSecurity = "idp_security"
    case serviceProviderSirtfi = "sp_sirtfi"
    case identityProviderSirtfi = "idp_sirtfi"

    /// Names are looked for from A, numbers from the largest.
    var firstDirection: SortDirection { self == .name ? .ascending : .descending }

    /// The share that the column shows; nil for columns of something else.
    var measure: CoverageMeasure? {
        switch self {
        case .name, .entities, .overall: nil
        case .serviceProviderPrivacy: .serviceProviderPrivacy
        case .identityProviderPrivacy: .identityProviderPrivacy
        case .serviceProviderSecurity: .serviceProviderSecurity
        case .identityProviderSecurity: .identityProviderSecurity
        case .serviceProviderSirtfi: .serviceProviderSirtfi
        case .identityProviderSirtfi: .identityProviderSirtfi
        }
    }

    /// `federations`, which are by name, in this order. Those with nothing to cover come last, either way.
    func sort(_ federations: [FederationSummary], _ direction: SortDirection) -> [FederationSummary] {
        guard self != .name else { return direction == .ascending ? federations : federations.reversed() }
        let keyed = federations.enumerated().map { (key: key($0.element.statistics), position: $0.offset) }
        return keyed.sorted { left, right in
            switch (left.key, right.key) {
            case (let first?, let second?) where first != second:
                direction == .ascending ? first < second : first > second
            case (nil, .some): false
            case (.some, nil): true
            default: left.position < right.position
            }
        }.map { federations[$0.position] }
    }

    private func key(_ statistics: Statistics) -> Double? {
        switch self {
        case .name: nil
        case .entities: Double(statistics.entities)
        case .overall: statistics.overall.percentage
        default: measure?.coverage(statistics).percentage
        }
    }
}

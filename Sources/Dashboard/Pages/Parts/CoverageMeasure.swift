import Quality

/// The six shares that the dashboard is about, in the order in which they are shown.
enum CoverageMeasure: CaseIterable, Sendable {
    case serviceProviderPrivacy
    case identityProviderPrivacy
    case serviceProviderSecurity
    case identityProviderSecurity
    case serviceProviderSirtfi
    case identityProviderSirtfi

    var name: String {
        switch self {
        case .serviceProviderPrivacy: "Privacy statement, SPs"
        case .identityProviderPrivacy: "Privacy statement, IdPs"
        case .serviceProviderSecurity: "Security contact, SPs"
        case .identityProviderSecurity: "Security contact, IdPs"
        case .serviceProviderSirtfi: "Sirtfi, SPs"
        case .identityProviderSirtfi: "Sirtfi, IdPs"
        }
    }

    /// For the heads of narrow columns.
    var shortName: String {
        switch self {
        case .serviceProviderPrivacy: "Privacy, SPs"
        case .identityProviderPrivacy: "Privacy, IdPs"
        case .serviceProviderSecurity: "Security, SPs"
        case .identityProviderSecurity: "Security, IdPs"
        case .serviceProviderSirtfi: "Sirtfi, SPs"
        case .identityProviderSirtfi: "Sirtfi, IdPs"
        }
    }

    func coverage(_ statistics: Statistics) -> Coverage {
        switch self {
        case .serviceProviderPrivacy: statistics.serviceProviderPrivacy
        case .identityProviderPrivacy: statistics.identityProviderPrivacy
        case .serviceProviderSecurity: statistics.serviceProviderSecurity
        case .identityProviderSecurity: statistics.identityProviderSecurity
        case .serviceProviderSirtfi: statistics.serviceProviderSirtfi
        case .identityProviderSirtfi: statistics.identityProviderSirtfi
        }
    }

    /// Where a list shows the entities that are counted in `total` but not in `count`.
    var lacking: EntityFilter {
        var filter = EntityFilter()
        switch self {
        case .serviceProviderPrivacy, .serviceProviderSecurity, .serviceProviderSirtfi: filter.role = .serviceProvider
        default: filter.role = .identityProvider
        }
        switch self {
        case .serviceProviderPrivacy, .identityProviderPrivacy: filter.privacy = .lacking
        case .serviceProviderSecurity, .identityProviderSecurity: filter.security = .no
        case .serviceProviderSirtfi, .identityProviderSirtfi: filter.sirtfi = .absent
        }
        return filter
    }
}

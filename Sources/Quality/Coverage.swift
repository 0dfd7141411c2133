/// A share of something, for bars and percentages.
public struct Coverage: Sendable, Hashable {
    /// How many have it.
    public var count: Int
    /// Of how many.
    public var total: Int

    public init(_ count: Int, of total: Int) {
        self.count = count
        self.total = total
    }

    /// 0...100, or nil where there is nothing to cover: 0 of 0 is not a bad grade.
    public var percentage: Double? {
        total > 0 ? Double(count) / Double(total) * 100 : nil
    }
}

extension Statistics {
    public var serviceProviderPrivacy: Coverage { Coverage(serviceProvidersWithPrivacy, of: serviceProviders) }
    public var identityProviderPrivacy: Coverage { Coverage(identityProvidersWithPrivacy, of: identityProviders) }
    public var serviceProviderSecurity: Coverage {
        Coverage(serviceProvidersWithSecurityContact, of: serviceProviders)
    }
    public var identityProviderSecurity: Coverage {
        Coverage(identityProvidersWithSecurityContact, of: identityProviders)
    }
    public var serviceProviderSirtfi: Coverage { Coverage(serviceProvidersWithSirtfi, of: serviceProviders) }
    public var identityProviderSirtfi: Coverage { Coverage(identityProvidersWithSirtfi, of: identityProviders) }
}

extension Statistics {
    /// How much of all that is asked for is there: a privacy statement, a security contact and Sirtfi for every role of
    /// every entity. One figure to compare federations by.
    public var overall: Coverage {
        let parts = [
            serviceProviderPrivacy, identityProviderPrivacy, serviceProviderSecurity, identityProviderSecurity,
            serviceProviderSirtfi, identityProviderSirtfi,
        ]
        return Coverage(parts.reduce(0) { $0 + $1.count }, of: parts.reduce(0) { $0 + $1.total })
    }
}

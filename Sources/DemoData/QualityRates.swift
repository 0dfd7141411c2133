/// How often the entities of a federation have what a good entity has, each in thousandths.
struct QualityRates: Sendable {
    let serviceProviderPrivacy: Int
    let identityProviderPrivacy: Int
    let serviceProviderSecurity: Int
    let identityProviderSecurity: Int
    let sirtfi: Int
}

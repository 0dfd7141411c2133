/// One invented federation: how it presents itself and how well its entities are kept.
struct Federation: Sendable {
    /// Short name, the key of the federation list.
    let code: StaticString
    /// The part of the federation's host names before `.example`.
    let slug: StaticString
    let name: StaticString
    /// The registrationAuthority of its entities.
    let authority: StaticString
    /// Two-letter country code; none for a federation across countries.
    let country: StaticString?
    let language: LanguageName
    /// Size in relation to the other federations.
    let weight: Int
    /// Thousandths of the entities which are service providers.
    let serviceProviderShare: Int
    let rates: QualityRates
}

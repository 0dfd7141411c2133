/// The parts of an entity which are drawn independently, so that a change of one leaves the others alone.
enum Aspect: UInt64, Sendable {
    case firstPlacePart = 1
    case secondPlacePart
    case identifierShape
    case identifierOddity
    case prefixStyle
    case organizationTemplate
    case serviceAdjective
    case serviceNoun
    case serviceTemplate
    case displayTemplate
    case withoutEnglish
    case localLanguage
    case localFirst
    case descriptionTemplate
    case informationAddress
    case logoKind
    case logoContent
    case privacyAddress
    case privacyLanguage
    case registrationInstant
    case registrationPolicy
    case category
    case scope
    case errorAddress
    case discovery
    case certificateStyle
    case certificateCount
    case serviceProviderCertificate
    case identityProviderCertificate
    case attributeAuthorityCertificate
    case endpoint
    case endpointCount
    case logout
    case requestedAttributes
    case algorithms
    case person
    case contactCount
    case securityPerson
    case securityKind
    case keyName
}

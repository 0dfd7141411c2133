/// The elements the parser looks at. Each has one namespace, so a local name alone selects the case.
enum ElementName: UInt8, CaseIterable {
    case unknown
    case entitiesDescriptor, entityDescriptor, extensions
    case publicationInfo, registrationInfo, registrationPolicy
    case entityAttributes, attribute, attributeValue
    case spDescriptor, idpDescriptor, attributeAuthorityDescriptor, authnAuthorityDescriptor, pdpDescriptor
    case affiliationDescriptor, roleDescriptor
    case uiInfo, displayName, description, informationURL, privacyStatementURL, logo
    case scope, keyDescriptor, x509Certificate
    case organization, organizationName, organizationDisplayName
    case contactPerson, company, givenName, surName, emailAddress, telephoneNumber
    case singleSignOnService, singleLogoutService, artifactResolutionService, manageNameIDService
    case nameIDMappingService, assertionIDRequestService, assertionConsumerService, attributeService
    case authnQueryService, authzService, discoveryResponse

    var localName: StaticString {
        switch self {
        case .unknown: ""
        case .entitiesDescriptor: "EntitiesDescriptor"
        case .entityDescriptor: "EntityDescriptor"
        case .extensions: "Extensions"
        case .publicationInfo: "PublicationInfo"
        case .registrationInfo: "RegistrationInfo"
        case .registrationPolicy: "RegistrationPolicy"
        case .entityAttributes: "EntityAttributes"
        case .attribute: "Attribute"
        case .attributeValue: "AttributeValue"
        case .spDescriptor: "SPSSODescriptor"
        case .idpDescriptor: "IDPSSODescriptor"
        case .attributeAuthorityDescriptor: "AttributeAuthorityDescriptor"
        case .authnAuthorityDescriptor: "AuthnAuthorityDescriptor"
        case .pdpDescriptor: "PDPDescriptor"
        case .affiliationDescriptor: "AffiliationDescriptor"
        case .roleDescriptor: "RoleDescriptor"
        case .uiInfo: "UIInfo"
        case .displayName: "DisplayName"
        case .description: "Description"
        case .informationURL: "InformationURL"
        case .privacyStatementURL: "PrivacyStatementURL"
        case .logo: "Logo"
        case .scope: "Scope"
        case .keyDescriptor: "KeyDescriptor"
        case .x509Certificate: "X509Certificate"
        case .organization: "Organization"
        case .organizationName: "OrganizationName"
        case .organizationDisplayName: "OrganizationDisplayName"
        case .contactPerson: "ContactPerson"
        case .company: "Company"
        case .givenName: "GivenName"
        case .surName: "SurName"
        case .emailAddress: "EmailAddress"
        case .telephoneNumber: "TelephoneNumber"
        case .singleSignOnService: "SingleSignOnService"
        case .singleLogoutService: "SingleLogoutService"
        case .artifactResolutionService: "ArtifactResolutionService"
        case .manageNameIDService: "ManageNameIDService"
        case .nameIDMappingService: "NameIDMappingService"
        case .assertionIDRequestService: "AssertionIDRequestService"
        case .assertionConsumerService: "AssertionConsumerService"
        case .attributeService: "AttributeService"
        case .authnQueryService: "AuthnQueryService"
        case .authzService: "AuthzService"
        case .discoveryResponse: "DiscoveryResponse"
        }
    }

    var namespace: Namespace {
        switch self {
        case .publicationInfo, .registrationInfo, .registrationPolicy: .mdrpi
        case .entityAttributes: .mdattr
        case .attribute, .attributeValue: .saml
        case .uiInfo, .displayName, .description, .informationURL, .privacyStatementURL, .logo: .mdui
        case .scope: .shibmd
        case .x509Certificate: .ds
        case .discoveryResponse: .idpdisc
        default: .md
        }
    }

    /// The role of a role descriptor, nil for every other element.
    var role: Role? {
        switch self {
        case .spDescriptor: .serviceProvider
        case .idpDescriptor: .identityProvider
        case .attributeAuthorityDescriptor: .attributeAuthority
        case .authnAuthorityDescriptor, .pdpDescriptor, .affiliationDescriptor, .roleDescriptor: .other
        default: nil
        }
    }

    var isEndpoint: Bool { rawValue >= ElementName.singleSignOnService.rawValue }
}

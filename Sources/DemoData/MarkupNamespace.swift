/// The XML namespaces of an aggregate; the raw value is the index in the lists of `PrefixStyle`.
enum MarkupNamespace: UInt8, Sendable, CaseIterable {
    case metadata
    case registration
    case entityAttributes
    case assertion
    case interface
    case signature
    case scope
    case refeds
    case inCommon
    case discovery
    case initiator
    case algorithm

    var address: StaticString {
        switch self {
        case .metadata: "urn:oasis:names:tc:SAML:2.0:metadata"
        case .registration: "urn:oasis:names:tc:SAML:metadata:rpi"
        case .entityAttributes: "urn:oasis:names:tc:SAML:metadata:attribute"
        case .assertion: "urn:oasis:names:tc:SAML:2.0:assertion"
        case .interface: "urn:oasis:names:tc:SAML:metadata:ui"
        case .signature: "http://www.w3.org/2000/09/xmldsig#"
        case .scope: "urn:mace:shibboleth:metadata:1.0"
        case .refeds: "http://refeds.org/metadata"
        case .inCommon: "http://id.incommon.org/metadata"
        case .discovery: "urn:oasis:names:tc:SAML:profiles:SSO:idp-discovery-protocol"
        case .initiator: "urn:oasis:names:tc:SAML:profiles:SSO:request-init"
        case .algorithm: "urn:oasis:names:tc:SAML:metadata:algsupport"
        }
    }
}

/// The XML namespaces the parser knows, by their usual prefixes (which a document need not use).
enum Namespace: UInt8, CaseIterable {
    case md, mdui, mdrpi, mdattr, saml, shibmd, ds, idpdisc, remd, icmd, xml

    var uri: StaticString {
        switch self {
        case .md: "urn:oasis:names:tc:SAML:2.0:metadata"
        case .mdui: "urn:oasis:names:tc:SAML:metadata:ui"
        case .mdrpi: "urn:oasis:names:tc:SAML:metadata:rpi"
        case .mdattr: "urn:oasis:names:tc:SAML:metadata:attribute"
        case .saml: "urn:oasis:names:tc:SAML:2.0:assertion"
        case .shibmd: "urn:mace:shibboleth:metadata:1.0"
        case .ds: "http://www.w3.org/2000/09/xmldsig#"
        case .idpdisc: "urn:oasis:names:tc:SAML:profiles:SSO:idp-discovery-protocol"
        case .remd: "http://refeds.org/metadata"
        case .xml: "http://www.w3.org/XML/1998/namespace"
        case .icmd: "http://id.incommon.org/metadata"
        }
    }
}

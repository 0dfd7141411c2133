/// How an entity names the XML namespaces, for registrars use different software.
enum PrefixStyle: Sendable {
    /// The usual prefixes, declared once for the whole aggregate.
    case usual
    /// The metadata namespace is the default one, and so is that of signatures inside KeyInfo.
    case defaultNamespace
    /// ns0, ns1 and so on, declared by each entity.
    case numbered

    /// With the colon; in the order of `MarkupNamespace`.
    static let usualPrefixes: [StaticString] = [
        "md:", "mdrpi:", "mdattr:", "saml:", "mdui:", "ds:", "shibmd:", "remd:", "icmd:", "idpdisc:", "init:", "alg:",
    ]

    private static let defaultPrefixes: [StaticString] = [
        "", "mdrpi:", "mdattr:", "saml:", "mdui:", "", "shibmd:", "remd:", "icmd:", "idpdisc:", "init:", "alg:",
    ]

    private static let numberedPrefixes: [StaticString] = [
        "ns0:", "ns1:", "ns2:", "ns3:", "ns4:", "ns5:", "ns6:", "ns7:", "ns8:", "ns9:", "ns10:", "ns11:",
    ]

    var prefixes: [StaticString] {
        switch self {
        case .usual: Self.usualPrefixes
        case .defaultNamespace: Self.defaultPrefixes
        case .numbered: Self.numberedPrefixes
        }
    }
}

/// Pieces of hand-written metadata. None of them adds a line of its own, so that lines can be counted.
enum Markup {
    /// Declarations of all namespaces the parser knows, with their usual prefixes.
    static let namespaces = [
        ("md", "urn:oasis:names:tc:SAML:2.0:metadata"),
        ("mdui", "urn:oasis:names:tc:SAML:metadata:ui"),
        ("mdrpi", "urn:oasis:names:tc:SAML:metadata:rpi"),
        ("mdattr", "urn:oasis:names:tc:SAML:metadata:attribute"),
        ("saml", "urn:oasis:names:tc:SAML:2.0:assertion"),
        ("shibmd", "urn:mace:shibboleth:metadata:1.0"),
        ("ds", "http://www.w3.org/2000/09/xmldsig#"),
        ("idpdisc", "urn:oasis:names:tc:SAML:profiles:SSO:idp-discovery-protocol"),
        ("remd", "http://refeds.org/metadata"),
        ("icmd", "http://id.incommon.org/metadata"),
    ].map { "xmlns:\($0.0)=\"\($0.1)\"" }.joined(separator: " ")

    static let entityID = "https://one.example/entity"

    static func aggregate(_ content: String, attributes: String = "") -> String {
        "<md:EntitiesDescriptor \(namespaces) \(attributes)>\(content)</md:EntitiesDescriptor>"
    }

    static func entity(_ content: String = "", id: String = entityID) -> String {
        "<md:EntityDescriptor entityID=\"\(id)\">\(content)</md:EntityDescriptor>"
    }

    static func serviceProvider(_ content: String = "", attributes: String = "") -> String {
        "<md:SPSSODescriptor \(attributes)>\(content)</md:SPSSODescriptor>"
    }

    static func identityProvider(_ content: String = "", attributes: String = "") -> String {
        "<md:IDPSSODescriptor \(attributes)>\(content)</md:IDPSSODescriptor>"
    }

    static func extensions(_ content: String) -> String {
        "<md:Extensions>\(content)</md:Extensions>"
    }

    /// `mdui:UIInfo` inside extensions.
    static func interface(_ content: String) -> String {
        extensions("<mdui:UIInfo>\(content)</mdui:UIInfo>")
    }

    static func entityAttribute(_ name: String, _ values: String...) -> String {
        let values = values.map { "<saml:AttributeValue>\($0)</saml:AttributeValue>" }.joined()
        return "<saml:Attribute Name=\"\(name)\">\(values)</saml:Attribute>"
    }

    /// Attributes of the entity inside its extensions.
    static func entityAttributes(_ content: String) -> String {
        extensions("<mdattr:EntityAttributes>\(content)</mdattr:EntityAttributes>")
    }

    static func organization(_ content: String) -> String {
        "<md:Organization>\(content)</md:Organization>"
    }

    static func contact(_ content: String = "", attributes: String = "contactType=\"other\"") -> String {
        "<md:ContactPerson \(attributes)>\(content)</md:ContactPerson>"
    }

    static func key(_ base64: String, attributes: String = "") -> String {
        """
        <md:KeyDescriptor \(attributes)><ds:KeyInfo><ds:X509Data><ds:X509Certificate>\(base64)\
        </ds:X509Certificate></ds:X509Data></ds:KeyInfo></md:KeyDescriptor>
        """
    }
}

import SAMLMetadata
import Testing

/// Reads hand-written metadata.
enum Metadata {
    private static let namespaces = """
        xmlns="urn:oasis:names:tc:SAML:2.0:metadata" xmlns:mdui="urn:oasis:names:tc:SAML:metadata:ui" \
        xmlns:mdattr="urn:oasis:names:tc:SAML:metadata:attribute" xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" \
        xmlns:remd="http://refeds.org/metadata" xmlns:icmd="http://id.incommon.org/metadata"
        """

    static func aggregate(_ content: String) -> String {
        "<EntitiesDescriptor \(namespaces)>\(content)</EntitiesDescriptor>"
    }

    /// The entities of a document; throws where the document is refused.
    static func entities(_ document: [UInt8]) throws(MetadataError) -> [EntityDescriptor] {
        let parser = try MetadataParser()
        try parser.parse(document)
        _ = try parser.finish()
        return parser.takeEntities().map { $0.decoded() }
    }

    static func entities(_ document: String) throws(MetadataError) -> [EntityDescriptor] {
        try entities(Array(document.utf8))
    }

    /// The entity with this content.
    static func entity(_ content: String, id: String = "https://one.example/entity") throws -> EntityDescriptor {
        let document = aggregate("<EntityDescriptor entityID=\"\(id)\">\(content)</EntityDescriptor>")
        return try #require(try entities(document).first)
    }

    /// A role descriptor with this content in its `mdui:UIInfo`.
    static func role(_ name: String, _ interface: String = "") -> String {
        "<\(name)><Extensions><mdui:UIInfo>\(interface)</mdui:UIInfo></Extensions></\(name)>"
    }

    static func privacy(_ url: String, language: String = "en") -> String {
        "<mdui:PrivacyStatementURL xml:lang=\"\(language)\">\(url)</mdui:PrivacyStatementURL>"
    }

    static func assurance(_ value: String) -> String {
        """
        <Extensions><mdattr:EntityAttributes>\
        <saml:Attribute Name="urn:oasis:names:tc:SAML:attribute:assurance-certification">\
        <saml:AttributeValue>\(value)</saml:AttributeValue></saml:Attribute></mdattr:EntityAttributes></Extensions>
        """
    }
}

extension EntityDescriptor {
    /// An entity with these roles and nothing else.
    static func with(_ roles: Roles) -> EntityDescriptor {
        var entity = EntityDescriptor(entityID: "https://one.example/entity")
        entity.roles = roles
        return entity
    }
}

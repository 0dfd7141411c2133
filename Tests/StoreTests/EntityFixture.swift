import SAMLMetadata
import Store

/// Entities read from small documents, the way an import reads them.
enum EntityFixture {
    static func recordings(_ entities: String...) throws -> [EntityRecording] {
        let parser = try MetadataParser()
        let document = """
            <md:EntitiesDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata"
                xmlns:mdui="urn:oasis:names:tc:SAML:metadata:ui" xmlns:mdrpi="urn:oasis:names:tc:SAML:metadata:rpi">
            \(entities.joined())
            </md:EntitiesDescriptor>
            """
        try parser.parse(Array(document.utf8))
        _ = try parser.finish()
        return parser.takeEntities()
    }

    /// A service provider.
    static func serviceProvider(_ entityID: String, name: String, authority: String? = "https://one.example/") -> String
    {
        let registration =
            authority.map {
                "<md:Extensions><mdrpi:RegistrationInfo registrationAuthority=\"\($0)\"/></md:Extensions>"
            } ?? ""
        return """
            <md:EntityDescriptor entityID="\(entityID)">\(registration)<md:SPSSODescriptor><md:Extensions><mdui:UIInfo>
            <mdui:DisplayName xml:lang="en">\(name)</mdui:DisplayName>
            <mdui:PrivacyStatementURL xml:lang="en">https://sp.example/privacy</mdui:PrivacyStatementURL>
            </mdui:UIInfo></md:Extensions></md:SPSSODescriptor></md:EntityDescriptor>
            """
    }

    static func records(_ recordings: [EntityRecording]) -> [EntityRecord] {
        recordings.map { EntityRecord($0, digest: EntityDigest($0)) }
    }
}

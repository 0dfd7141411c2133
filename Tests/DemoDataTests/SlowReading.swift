import DemoData
import Foundation

/// Counts an aggregate by way of a tree of its elements, sharing nothing with the generator but the names of the counts.
struct SlowReading {
    private(set) var total = DemoCounts()
    private(set) var byAuthority: [String: DemoCounts] = [:]
    private(set) var identifiers: [String] = []

    private static let metadata = "urn:oasis:names:tc:SAML:2.0:metadata"
    private static let interface = "urn:oasis:names:tc:SAML:metadata:ui"

    init(_ bytes: [UInt8]) throws {
        let root = try TreeReader.root(of: bytes)
        for entity in Self.children(root, "EntityDescriptor", Self.metadata) {
            let authority =
                Self.children(entity, "Extensions", Self.metadata)
                .flatMap { Self.children($0, "RegistrationInfo", "urn:oasis:names:tc:SAML:metadata:rpi") }
                .compactMap { $0.attributes["registrationAuthority"] }.first ?? ""
            Self.count(entity, in: &total)
            Self.count(entity, in: &byAuthority[authority, default: DemoCounts()])
            let identifier = entity.attributes["entityID"] ?? ""
            identifiers.append(identifier.trimmingCharacters(in: .whitespacesAndNewlines))
        }
    }

    private static func count(_ entity: TreeElement, in counts: inout DemoCounts) {
        let serviceProviders = children(entity, "SPSSODescriptor", metadata)
        let identityProviders = children(entity, "IDPSSODescriptor", metadata)
        let isServiceProvider = !serviceProviders.isEmpty
        let isIdentityProvider = !identityProviders.isEmpty
        counts.entities += 1
        if isServiceProvider { counts.serviceProviders += 1 }
        if isIdentityProvider { counts.identityProviders += 1 }
        if isServiceProvider && isIdentityProvider { counts.dualRole += 1 }
        if !isServiceProvider && !isIdentityProvider { counts.other += 1 }

        let ofEntity = privacyStatements(entity)
        // A statement anywhere in the entity holds for both of its roles.
        let all = (serviceProviders + identityProviders).flatMap(privacyStatements) + ofEntity
        if isServiceProvider {
            if all.contains(where: { !$0.isEmpty }) { counts.spPrivacyDeclared += 1 }
            if all.contains(where: isUsable) { counts.spPrivacy += 1 }
        }
        if isIdentityProvider {
            if all.contains(where: { !$0.isEmpty }) { counts.idpPrivacyDeclared += 1 }
            if all.contains(where: isUsable) { counts.idpPrivacy += 1 }
        }

        if children(entity, "ContactPerson", metadata).contains(where: isSecurityContact) {
            counts.security += 1
            if isServiceProvider { counts.spSecurity += 1 }
            if isIdentityProvider { counts.idpSecurity += 1 }
        }

        let assurances = assuranceValues(entity)
        if assurances.contains("https://refeds.org/sirtfi") {
            counts.sirtfi += 1
            if isServiceProvider { counts.spSirtfi += 1 }
            if isIdentityProvider { counts.idpSirtfi += 1 }
        }
        if assurances.contains("https://refeds.org/sirtfi2") { counts.sirtfi2 += 1 }
    }

    private static func privacyStatements(_ owner: TreeElement) -> [String] {
        children(owner, "Extensions", metadata)
            .flatMap { children($0, "UIInfo", interface) }
            .flatMap { children($0, "PrivacyStatementURL", interface) }
            .map(trimmedText)
    }

    private static func isUsable(_ text: String) -> Bool {
        guard let components = URLComponents(string: text), let host = components.host, !host.isEmpty else {
            return false
        }
        return ["http", "https"].contains(components.scheme?.lowercased())
    }

    private static func isSecurityContact(_ contact: TreeElement) -> Bool {
        let expected = [
            "http://refeds.org/metadata": "http://refeds.org/metadata/contactType/security",
            "http://id.incommon.org/metadata": "http://id.incommon.org/metadata/contactType/security",
        ]
        return expected.contains { namespace, value in
            contact.attributes["{\(namespace)}contactType"] == value
        }
    }

    private static func assuranceValues(_ entity: TreeElement) -> [String] {
        let assertion = "urn:oasis:names:tc:SAML:2.0:assertion"
        return children(entity, "Extensions", metadata)
            .flatMap { children($0, "EntityAttributes", "urn:oasis:names:tc:SAML:metadata:attribute") }
            .flatMap { children($0, "Attribute", assertion) }
            .filter {
                $0.attributes["Name"]
                    == "urn:oasis:names:tc:SAML:attribute:assurance-certification"
            }
            .flatMap { children($0, "AttributeValue", assertion) }
            .map(trimmedText)
    }

    private static func trimmedText(_ element: TreeElement) -> String {
        element.text.trimmingCharacters(in: .whitespacesAndNewlines)
    }

    private static func children(_ parent: TreeElement, _ name: String, _ namespace: String) -> [TreeElement] {
        parent.children.filter { $0.name == "{\(namespace)}\(name)" }
    }
}

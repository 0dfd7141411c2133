import Foundation
import Hummingbird
import HummingbirdTesting
import Testing

@testable import Dashboard

/// A dashboard over eight entities that differ in all that the exports filter by.
struct CompatibleFixture {
    /// An entity as it stands in the metadata.
    struct Entity {
        let name: String
        var roles = ["SP"]
        var authority: String? = CompatibleFixture.one
        var privacy: String?
        /// The standards that mark its security contact.
        var security: [String] = []
        /// The last parts of the assurance certifications.
        var sirtfi: [String] = []
        var organization: String?

        var entityID: String { "https://\(name).example/" }
    }

    static let one = "https://one.example/"
    static let two = "https://two.example/?a/b#c"

    static let entities = [
        Entity(
            name: "sp-good", privacy: "https://sp-good.example/privacy", security: ["REFEDS"], sirtfi: ["sirtfi"],
            organization: "Universität Zürich"),
        Entity(name: "sp-bare"),
        Entity(name: "sp-contact", security: ["InCommon"]),
        Entity(
            name: "idp-sirtfi", roles: ["IDP"], authority: two, privacy: "http://idp.example/privacy",
            sirtfi: ["sirtfi"]),
        Entity(name: "idp-bare", roles: ["IDP"], authority: two),
        Entity(
            name: "both", roles: ["SP", "IDP"], privacy: "https://both.example/privacy",
            security: ["REFEDS", "InCommon"], sirtfi: ["sirtfi", "sirtfi2"]),
        Entity(name: "neither", roles: []),
        Entity(name: "unregistered", authority: nil, privacy: "javascript:alert(1)"),
    ]

    let fixture: DashboardFixture

    init(now: Int64 = DashboardFixture.noon + 60) async throws {
        fixture = try DashboardFixture(now: now)
        try await fixture.importAggregate(
            DashboardFixture.document(Self.entities.map(Self.descriptor).joined()), federations: Self.federations)
        await fixture.state.refresh()
    }

    static let federations = """
        {"ONE": {"reg_auth": "\(one)", "name": "Federation One", "country_code": ["CH"]},
        "TWO": {"reg_auth": "\(two)", "name": "Two / Deux?"}}
        """

    private static let marks = [
        "REFEDS": "remd:contactType=\"http://refeds.org/metadata/contactType/security\"",
        "InCommon": "xmlns:icmd=\"http://id.incommon.org/metadata\" "
            + "icmd:contactType=\"http://id.incommon.org/metadata/contactType/security\"",
    ]

    static func descriptor(_ entity: Entity) -> String {
        let registration = entity.authority.map {
            """
            <mdrpi:RegistrationInfo registrationAuthority="\(DashboardFixture.escaped($0))"
            registrationInstant="2020-01-02T03:04:05Z"/>
            """
        }
        let values = entity.sirtfi.map { "<saml:AttributeValue>https://refeds.org/\($0)</saml:AttributeValue>" }
        let attributes = """
            <mdattr:EntityAttributes><saml:Attribute
            Name="urn:oasis:names:tc:SAML:attribute:assurance-certification">\(values.joined())</saml:Attribute>
            </mdattr:EntityAttributes>
            """
        let privacy = entity.privacy.map {
            "<mdui:PrivacyStatementURL xml:lang=\"en\">\(DashboardFixture.escaped($0))</mdui:PrivacyStatementURL>"
        }
        let roles = (entity.roles.isEmpty ? ["AttributeAuthority"] : entity.roles.map { "\($0)SSO" }).map { role in
            """
            <md:\(role)Descriptor><md:Extensions><mdui:UIInfo>
            <mdui:DisplayName xml:lang="en">\(DashboardFixture.escaped(entity.name))</mdui:DisplayName>\(privacy ?? "")
            </mdui:UIInfo></md:Extensions></md:\(role)Descriptor>
            """
        }
        let organization = entity.organization.map {
            """
            <md:Organization><md:OrganizationDisplayName xml:lang="en">\(DashboardFixture.escaped($0))</md:OrganizationDisplayName>
            </md:Organization>
            """
        }
        let contacts = entity.security.map { mark in
            """
            <md:ContactPerson contactType="other" \(marks[mark] ?? "")>
            <md:EmailAddress>mailto:jane.doe@secret.example</md:EmailAddress></md:ContactPerson>
            """
        }
        return """
            <md:EntityDescriptor entityID="\(DashboardFixture.escaped(entity.entityID))"><md:Extensions>
            \(registration ?? "")\(attributes)</md:Extensions>\(roles.joined())\(organization ?? "")\(contacts.joined())
            </md:EntityDescriptor>
            """
    }

    /// The names of the entities in a file, read by its fourth column.
    static func names(_ client: any TestClientProtocol, _ parameters: String) async throws -> Set<String> {
        let answer = try await client.answer("/api/export/entities?\(parameters)")
        #expect(answer.status == .ok, "\(parameters): \(answer.text)")
        let lines = answer.text.split(separator: "\r\n").dropFirst()
        return Set(
            lines.compactMap { line in
                line.split(separator: ",", omittingEmptySubsequences: false).dropFirst(3).first.map {
                    String($0.dropFirst("https://".count).dropLast(".example/".count))
                }
            })
    }

    static let allNames = Set(entities.map(\.name))
}

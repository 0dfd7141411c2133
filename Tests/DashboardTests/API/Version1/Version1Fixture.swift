import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import Dashboard

/// Two imports of entities with everything that version 1 tells of.
enum Version1Fixture {
    static let day: Int64 = 86_400

    /// The names of persons, which must be in no answer.
    static let persons = ["jane.doe", "joe.bloggs"]

    static func make() async throws -> DashboardFixture {
        let fixture = try DashboardFixture()
        try await fixture.importAggregate(
            DashboardFixture.document(rich("Old", person: persons[0]) + plain("gone")),
            at: DashboardFixture.noon - day)
        try await fixture.importAggregate(
            DashboardFixture.document(rich("New", person: persons[1]) + plain("one") + plain("two")))
        await fixture.state.refresh()
        return fixture
    }

    static let richID = "https://rich.example/a//b?c=%2F&d=./e#f"

    private static func rich(_ name: String, person: String) -> String {
        """
        <md:EntityDescriptor entityID="\(DashboardFixture.escaped(richID))"><md:Extensions>
        <mdrpi:RegistrationInfo registrationAuthority="https://one.example/" \
        registrationInstant="2020-01-01T00:00:00Z"/>
        <mdattr:EntityAttributes><saml:Attribute Name="urn:oasis:names:tc:SAML:attribute:assurance-certification">
        <saml:AttributeValue>https://refeds.org/sirtfi</saml:AttributeValue></saml:Attribute>
        </mdattr:EntityAttributes></md:Extensions>
        <md:IDPSSODescriptor errorURL="mailto:\(person)@a.example"><md:Extensions><mdui:UIInfo>
        <mdui:DisplayName xml:lang="en">=\(name) \(person)@a.example</mdui:DisplayName>
        <mdui:DisplayName xml:lang="de">Dienst, "neu"</mdui:DisplayName>
        <mdui:PrivacyStatementURL xml:lang="en">http://a.example/privacy</mdui:PrivacyStatementURL>
        </mdui:UIInfo></md:Extensions></md:IDPSSODescriptor>
        <md:SPSSODescriptor/>
        <md:Organization><md:OrganizationDisplayName xml:lang="en">\(person)@a.example</md:OrganizationDisplayName>
        </md:Organization>
        <md:ContactPerson contactType="other" remd:contactType="http://refeds.org/metadata/contactType/security">
        <md:GivenName>\(person)</md:GivenName><md:EmailAddress>mailto:\(person)@a.example</md:EmailAddress>
        </md:ContactPerson></md:EntityDescriptor>
        """
    }

    private static func plain(_ name: String) -> String {
        """
        <md:EntityDescriptor entityID="https://\(name).example/"><md:Extensions>
        <mdrpi:RegistrationInfo registrationAuthority="https://two.example/"/></md:Extensions>
        <md:SPSSODescriptor><md:Extensions><mdui:UIInfo>
        <mdui:DisplayName xml:lang="en">\(name)</mdui:DisplayName>
        <mdui:PrivacyStatementURL xml:lang="en">mailto:\(persons[0])@a.example</mdui:PrivacyStatementURL>
        </mdui:UIInfo></md:Extensions></md:SPSSODescriptor></md:EntityDescriptor>
        """
    }

    static let root = Version1Operations.root
    static let richPath = "\(root)/entities/" + PathSegment.encoded(richID)
}

extension TestPage {
    /// The field that leads to the next page of a list.
    var nextLink: String? { headers.first { $0.name.canonicalName == "link" }?.value }
}

extension TestClientProtocol {
    /// The members of an answer in JSON.
    func object(_ uri: String, sourceLocation: SourceLocation = #_sourceLocation) async throws -> [String: Any] {
        let answer = try await answer(uri)
        #expect(answer.status == .ok, "\(uri): \(answer.text)", sourceLocation: sourceLocation)
        return try #require(try DescribedInterface.read(answer.text) as? [String: Any], sourceLocation: sourceLocation)
    }

    /// Walks a list by its cursors.
    ///
    /// - Returns: `member` of each.
    func walk(_ uri: String, _ member: String) async throws -> [String] {
        var values: [String] = []
        var cursor: String?
        for _ in 0..<1_000 {
            let page = try await object(uri + (cursor.map { "&cursor=\($0)" } ?? ""))
            let data = try #require(page["data"] as? [[String: Any]])
            values += data.compactMap { $0[member] as? String }
            cursor = page["next_cursor"] as? String
            if cursor == nil { return values }
        }
        Issue.record("the list has no end")
        return values
    }
}

import Hummingbird
import HummingbirdTesting
import Quality
import SAMLMetadata
import Testing

@testable import Dashboard
@testable import Store

@Suite struct EntityFindingTests {
    private static let security = [contact(.wellFormed)]

    private static func contact(_ address: ContactPerson.Address) -> EntityDetail.Contact {
        EntityDetail.Contact(type: "other", isREFEDSSecurity: true, isInCommonSecurity: false, address: address)
    }

    private func findings(_ quality: EntityQuality, _ contacts: [EntityDetail.Contact] = security) -> [EntityFinding] {
        EntityFinding.all(quality, contacts: contacts)
    }

    @Test func everyRoleIsAskedForItsOwnStatement() {
        let dual: Roles = [.serviceProvider, .identityProvider]
        #expect(
            findings(Population.quality(dual)).map(\.title) == [
                "Privacy statement of the service provider", "Privacy statement of the identity provider",
                "Security contact", "Sirtfi",
            ])
        #expect(findings(Population.quality(.other)).map(\.title) == ["Security contact", "Sirtfi"])
    }

    @Test(arguments: [
        (PrivacyStatement.absent, "poor", "mdui:PrivacyStatementURL"),
        (.unusable("javascript:alert(1)"), "poor", "https://"),
        (.usable("http://a.example/"), "fair", "https"), (.usable("https://a.example/"), "good", ""),
    ])
    func aStatementIsJudgedWithAdvice(statement: PrivacyStatement, kind: String, advice: String) throws {
        let finding = try #require(findings(Population.quality(.serviceProvider, statement)).first)
        #expect(finding.kind == kind)
        #expect(finding.link == (statement.kind == .usable ? statement.url : nil))
        #expect((finding.advice == nil) == advice.isEmpty)
        #expect(advice.isEmpty || finding.advice?.contains(advice) == true)
    }

    @Test func aSecurityContactIsJudgedWithAdvice() throws {
        func finding(_ isThere: Bool, _ addresses: [ContactPerson.Address]) throws -> EntityFinding {
            let quality = Population.quality(.other, security: isThere)
            return try #require(findings(quality, addresses.map(Self.contact)).first)
        }
        #expect(try finding(false, []).kind == "poor")
        #expect(try finding(false, []).advice?.contains("http://refeds.org/metadata/contactType/security") == true)
        #expect(try finding(true, [.malformed, .absent]).kind == "fair")
        #expect(try finding(true, [.malformed]).advice?.contains("mailto:") == true)
        #expect(try finding(true, [.malformed, .withoutMailto]).kind == "good")
        #expect(try finding(true, [.wellFormed]).text == "It is there.")
        #expect(try finding(true, [.wellFormed, .wellFormed]).text == "There are 2.")
        #expect(try finding(true, [.wellFormed]).advice == nil)
    }

    @Test(arguments: [(0, "poor", true), (1, "good", false), (2, "fair", true), (3, "good", false)])
    func sirtfiIsJudgedWithAdvice(versions: UInt8, kind: String, hasAdvice: Bool) throws {
        let finding = try #require(findings(Population.quality(.other, sirtfi: Sirtfi(rawValue: versions))).last)
        #expect(finding.kind == kind)
        #expect((finding.advice != nil) == hasAdvice)
    }

    @Test func noPageOfAnEntityTellsWhoItsPeopleAre() async throws {
        let fixture = try DashboardFixture()
        func aggregate(_ person: String) -> String {
            DashboardFixture.aggregate([("https://a.example/", "A")]).replacing(
                "</md:EntityDescriptor>",
                with: """
                    <md:ContactPerson contactType="technical"><md:GivenName>Jane\(person)</md:GivenName>
                    <md:SurName>Doe</md:SurName><md:EmailAddress>mailto:jane.doe@a.example</md:EmailAddress>
                    <md:TelephoneNumber>+41 44 111</md:TelephoneNumber></md:ContactPerson></md:EntityDescriptor>
                    """)
        }
        try await fixture.importAggregate(aggregate("1"), at: DashboardFixture.noon - 3_600)
        try await fixture.importAggregate(aggregate("2"))
        await fixture.state.refresh()
        try await fixture.withClient { client in
            for uri in ["/entities/https%3A%2F%2Fa.example%2F", "/history/compare", "/"] {
                try await client.execute(uri: uri, method: .get) { response in
                    #expect(response.status == .ok)
                    for secret in ["Jane", "Doe", "jane.doe", "+41"] {
                        #expect(!response.text.contains(secret), "\(uri)")
                    }
                }
            }
            try await client.execute(uri: "/entities/https%3A%2F%2Fa.example%2F", method: .get) { response in
                #expect(response.text.contains("technical") && response.text.contains("Contacts"))
            }
        }
    }
}

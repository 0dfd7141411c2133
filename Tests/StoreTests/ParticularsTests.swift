import SAMLMetadata
import Store
import Testing

@Suite struct ParticularsTests {
    private static func entity(_ entityID: String, instant: String?, contacts: [String]) -> String {
        let registration = instant.map {
            """
            <md:Extensions><mdrpi:RegistrationInfo registrationAuthority="https://one.example/"
            registrationInstant="\($0)"/></md:Extensions>
            """
        }
        let people = contacts.map { "<md:ContactPerson contactType=\"other\" \($0)></md:ContactPerson>" }
        return """
            <md:EntityDescriptor entityID="\(entityID)">\(registration ?? "")<md:SPSSODescriptor/>
            \(people.joined())</md:EntityDescriptor>
            """
    }

    private static let refeds = """
        xmlns:remd="http://refeds.org/metadata" remd:contactType="http://refeds.org/metadata/contactType/security"
        """
    private static let inCommon = """
        xmlns:icmd="http://id.incommon.org/metadata"
        icmd:contactType="http://id.incommon.org/metadata/contactType/security"
        """

    @Test func itTellsWhatTheSummaryDoesNot() async throws {
        let directory = try TemporaryDirectory()
        var history = HistoryFixture(directory)
        let bare = Self.entity("https://a.example/", instant: nil, contacts: [""])
        let full = Self.entity(
            "https://b.example/", instant: "2020-01-02T03:04:05Z", contacts: [Self.refeds, "", Self.inCommon])
        let old = EntityFixture.records(try EntityFixture.recordings(bare))
        let changed = bare.replacing("<md:SPSSODescriptor/>", with: "<md:IDPSSODescriptor/>")
        let new = EntityFixture.records(try EntityFixture.recordings(changed, full))
        try history.write(old, at: 100)
        try history.write(new, at: 200)
        try history.write([new[1]], at: 300)
        let generation = try DatabaseGeneration(path: directory.database)
        let asked = ["https://b.example/", "https://nobody.example/", "https://a.example/"]
        let second = try await generation.particulars(of: asked, at: 200)
        #expect(
            second == [
                EntityParticulars(
                    registrationInstant: 1_577_934_245, firstSeen: 200, securityContacts: [.refeds, .inCommon]),
                nil, EntityParticulars(registrationInstant: nil, firstSeen: 100, securityContacts: []),
            ])
        #expect(try await generation.particulars(of: asked, at: 100)[0] == nil)
        #expect(try await generation.particulars(of: asked, at: 300)[2] == nil)
    }
}

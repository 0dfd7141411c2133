import SAMLMetadata
import Testing

@Suite struct RegistrationTests {
    private func registration(_ attributes: String, _ content: String = "") throws -> RegistrationInfo? {
        let information = "<mdrpi:RegistrationInfo \(attributes)>\(content)</mdrpi:RegistrationInfo>"
        return try readEntity(Markup.extensions(information)).registration
    }

    @Test func withoutTheElementThereIsNoRegistration() throws {
        #expect(try readEntity(Markup.extensions("")).registration == nil)
    }

    @Test func authorityIsTrimmedAndEmptyWhereMissing() throws {
        #expect(try registration("registrationAuthority=' https://a.example\n'")?.authority == "https://a.example")
        #expect(try registration("")?.authority == "")
    }

    @Test(arguments: ["", "registrationInstant=''", "registrationInstant='yesterday'"])
    func unreadableInstantIsNil(attribute: String) throws {
        let registration = try #require(try registration("registrationAuthority='a' \(attribute)"))
        #expect(registration.instant == nil)
        #expect(registration.authority == "a")
    }

    @Test func instantIsReadInUTC() throws {
        #expect(try registration("registrationInstant=' 1970-01-01T01:00:10+01:00 '")?.instant == 10)
    }

    @Test func policiesKeepOrderAndLanguage() throws {
        let policies = """
            <mdrpi:RegistrationPolicy xml:lang="de"> https://a.example/de </mdrpi:RegistrationPolicy>
            <mdrpi:RegistrationPolicy xml:lang="fr">  </mdrpi:RegistrationPolicy>
            <mdrpi:RegistrationPolicy>https://a.example/en</mdrpi:RegistrationPolicy>
            """
        #expect(
            try registration("", policies)?.policies == [
                LocalizedValue("https://a.example/de", language: "de"),
                LocalizedValue("https://a.example/en", language: ""),
            ])
    }

    @Test func theFirstOfTwoRegistrationsCounts() throws {
        let entity = try readEntity(
            Markup.extensions(
                """
                <mdrpi:RegistrationInfo registrationAuthority="a"/><mdrpi:RegistrationInfo registrationAuthority="b"/>
                """))
        #expect(entity.registration?.authority == "a")
    }

    @Test func registrationOfARoleDoesNotCount() throws {
        let information = "<mdrpi:RegistrationInfo registrationAuthority='a'/>"
        #expect(try readEntity(Markup.serviceProvider(Markup.extensions(information))).registration == nil)
    }

    @Test func registrationDoesNotReachIntoTheNextEntity() throws {
        let information = Markup.extensions("<mdrpi:RegistrationInfo registrationAuthority='a'/>")
        let reading = try Reading(
            Markup.aggregate(Markup.entity(information, id: "urn:a") + Markup.entity(id: "urn:b")))
        #expect(reading.entities.map { $0.registration?.authority } == ["a", nil])
    }

    @Test func anAuthorityOfMoreThan1024BytesIsLeftOutAndReported() throws {
        let long = String(repeating: "a", count: 1_025)
        let information = Markup.extensions("<mdrpi:RegistrationInfo registrationAuthority='\(long)'/>")
        let reading = try Reading(Markup.aggregate("\n" + Markup.entity(information)))
        #expect(reading.entities.map(\.registration) == [nil])
        #expect(
            reading.issues == [.valueTooLong(element: "RegistrationInfo", entityID: Markup.entityID, line: 2)])
    }
}

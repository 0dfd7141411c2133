import SAMLMetadata
import Testing

@Suite struct ContactTests {
    private static let refeds = "http://refeds.org/metadata/contactType/security"
    private static let inCommon = "http://id.incommon.org/metadata/contactType/security"

    private func contact(_ content: String = "", attributes: String = "contactType='other'") throws -> ContactPerson {
        try #require(try readEntity(Markup.contact(content, attributes: attributes)).contacts.first)
    }

    @Test func typeIsTrimmedAndEmptyWhereMissing() throws {
        #expect(try contact(attributes: "contactType=' support '").type == "support")
        #expect(try contact(attributes: "").type == "")
    }

    @Test func theMarkOfREFEDSIsRecognized() throws {
        let contact = try contact(attributes: "contactType='other' remd:contactType='\(Self.refeds)'")
        #expect(contact.isREFEDSSecurity && !contact.isInCommonSecurity && contact.isSecurity)
        #expect(contact.type == "other")
    }

    @Test func theMarkOfInCommonIsRecognized() throws {
        let contact = try contact(attributes: "icmd:contactType='\(Self.inCommon)' contactType='other'")
        #expect(!contact.isREFEDSSecurity && contact.isInCommonSecurity && contact.isSecurity)
        #expect(contact.type == "other")
    }

    @Test func bothMarksStandSideBySide() throws {
        let contact = try contact(
            attributes: "remd:contactType='\(Self.refeds)' icmd:contactType='\(Self.inCommon)'")
        #expect(contact.isREFEDSSecurity && contact.isInCommonSecurity)
        #expect(contact.type == "")
    }

    @Test(arguments: [
        "remd:contactType='https://refeds.org/metadata/contactType/security'",
        "remd:contactType='http://refeds.org/metadata/contactType/security/'",
        "remd:contactType='http://refeds.org/metadata/contactType/Security'",
        "remd:contactType='http://refeds.org/metadata/contactType/securit'",
        "remd:contactType='security'",
        "remd:contactType=''",
        "remd:contacttype='http://refeds.org/metadata/contactType/security'",
        "contactType='http://refeds.org/metadata/contactType/security'",
        "icmd:contactType='http://refeds.org/metadata/contactType/security'",
        "mdui:contactType='http://refeds.org/metadata/contactType/security'",
        "xmlns:x='https://refeds.org/metadata' x:contactType='http://refeds.org/metadata/contactType/security'",
        "xmlns:x='http://refeds.org/metadata/' x:contactType='http://refeds.org/metadata/contactType/security'",
        "icmd:contactType='https://id.incommon.org/metadata/contactType/security'",
        "icmd:contactType='http://id.incommon.org/metadata/contactType/other'",
        "remd:contactType='http://id.incommon.org/metadata/contactType/security'",
        "contactType='security'",
    ])
    func aLookAlikeIsNoSecurityContact(attributes: String) throws {
        #expect(try !contact(attributes: attributes).isSecurity)
    }

    @Test func theMarkCountsUnderAnyPrefix() throws {
        let contact = try contact(
            attributes: "xmlns:x='http://refeds.org/metadata' x:contactType='\(Self.refeds)'")
        #expect(contact.isREFEDSSecurity)
    }

    @Test func contactsOfARoleDoNotCount() throws {
        let marked = Markup.contact(
            "<md:EmailAddress>mailto:a@b.example</md:EmailAddress>", attributes: "remd:contactType='\(Self.refeds)'")
        #expect(try readEntity(Markup.serviceProvider(marked) + Markup.identityProvider(marked)).contacts.isEmpty)
    }

    @Test func textsOfARoleContactDoNotGoToAContactOfTheEntity() throws {
        let named = Markup.contact("<md:GivenName>a</md:GivenName>")
        let entities = try Reading(
            Markup.aggregate(
                Markup.entity(Markup.contact() + Markup.serviceProvider(named), id: "urn:a")
                    + Markup.entity(Markup.serviceProvider(named) + Markup.contact(), id: "urn:b"))
        ).entities
        #expect(entities.map { $0.contacts.map(\.content) } == [[[]], [[]]])
    }

    @Test func contactsKeepTheOrderOfTheDocument() throws {
        let types = ["technical", "support", "administrative", "billing", "other", "support"]
        let content = types.map { Markup.contact(attributes: "contactType='\($0)'") }.joined()
        #expect(try readEntity(content).contacts.map(\.type) == types)
    }

    @Test(arguments: ["Company", "GivenName", "SurName", "EmailAddress", "TelephoneNumber"])
    func everyTextOfAContactIsPartOfItsContent(element: String) throws {
        let first = try contact("<md:\(element)>a</md:\(element)>")
        let second = try contact("<md:\(element)>b</md:\(element)>")
        #expect(!first.content.isEmpty)
        #expect(first.content != second.content)
        #expect(try contact("<md:\(element)> a\n</md:\(element)>").content == first.content)
    }

    @Test func theSameTextInAnotherElementIsAnotherContent() throws {
        let given = try contact("<md:GivenName>a</md:GivenName>")
        #expect(try contact("<md:SurName>a</md:SurName>").content != given.content)
    }

    @Test func aTextOfOneContactBelongsToThatContact() throws {
        let name = "<md:GivenName>a</md:GivenName>"
        let contacts = try readEntity(Markup.contact() + Markup.contact(name) + Markup.contact()).contacts
        #expect(contacts.map(\.content.isEmpty) == [true, false, true])
    }
}

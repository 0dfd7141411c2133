import Quality
import SAMLMetadata
import Testing

/// Defects of an older tool, each under the number it has in the list of them.
@Suite struct PeerDefectTests {
    private func statistics(_ entities: EntityDescriptor...) -> Statistics {
        entities.reduce(into: Statistics()) { $0.add(EntityQuality($1).marks) }
    }

    @Test("F.1: an entity with both roles counts as SP and as IdP")
    func f1EntityWithBothRolesCountsAsBoth() throws {
        for order in [["SPSSODescriptor", "IDPSSODescriptor"], ["IDPSSODescriptor", "SPSSODescriptor"]] {
            let content = order.map { Metadata.role($0, Metadata.privacy("https://a.example/")) }.joined()
            let statistics = statistics(try Metadata.entity(content))
            #expect(statistics.entities == 1 && statistics.dualRole == 1)
            #expect(statistics.serviceProviders == 1 && statistics.identityProviders == 1)
            #expect(statistics.serviceProvidersWithPrivacy == 1 && statistics.identityProvidersWithPrivacy == 1)
        }
    }

    @Test("F.4: N/A is no privacy statement", arguments: ["N/A", "n/a", "none", "-"])
    func f4NotAvailableIsNoPrivacyStatement(value: String) throws {
        let statistics = statistics(try Metadata.entity(Metadata.role("SPSSODescriptor", Metadata.privacy(value))))
        #expect(statistics.serviceProvidersWithPrivacy == 0)
        #expect(statistics.serviceProvidersWithPrivacyDeclared == 1)
    }

    @Test("F.5: a blank privacy statement is neither declared nor usable", arguments: ["", " ", "\n\t", "\u{A0}"])
    func f5BlankPrivacyStatementIsAbsent(value: String) throws {
        let statistics = statistics(try Metadata.entity(Metadata.role("IDPSSODescriptor", Metadata.privacy(value))))
        #expect(statistics.identityProvidersWithPrivacy == 0)
        #expect(statistics.identityProvidersWithPrivacyDeclared == 0)
    }

    @Test("F.5: what no browser can open is not usable", arguments: ["/privacy", "javascript:alert(1)", "https://"])
    func f5UnusablePrivacyStatementIsNotCounted(value: String) throws {
        let statistics = statistics(try Metadata.entity(Metadata.role("IDPSSODescriptor", Metadata.privacy(value))))
        #expect(statistics.identityProvidersWithPrivacy == 0)
        #expect(statistics.identityProvidersWithPrivacyDeclared == 1)
    }

    @Test("F.5: an empty first language does not hide the second")
    func f5EmptyFirstLanguageDoesNotHideTheSecond() throws {
        let urls = Metadata.privacy("") + Metadata.privacy("https://a.example/", language: "de")
        #expect(
            statistics(try Metadata.entity(Metadata.role("SPSSODescriptor", urls))).serviceProvidersWithPrivacy == 1)
    }

    @Test("F.6: Sirtfi with white space around it is seen", arguments: [" ", "\n          ", "\t", "\u{A0}", "\r\n"])
    func f6SirtfiWithWhiteSpaceIsSeen(space: String) throws {
        let value = "\(space)https://refeds.org/sirtfi\(space)"
        let statistics = statistics(
            try Metadata.entity(Metadata.assurance(value) + Metadata.role("SPSSODescriptor")))
        #expect(statistics.withSirtfi == 1 && statistics.serviceProvidersWithSirtfi == 1)
    }

    @Test("F.7: an entity with a blank entityID is not counted", arguments: ["", "entityID=''", "entityID=' &#10; '"])
    func f7EntityWithBlankEntityIDIsNotCounted(attribute: String) throws {
        let blank = "<EntityDescriptor \(attribute)>\(Metadata.role("SPSSODescriptor"))</EntityDescriptor>"
        let entities = try Metadata.entities(Metadata.aggregate(blank + "<EntityDescriptor entityID='urn:a'/>"))
        #expect(entities.map(\.entityID) == ["urn:a"])
    }

    @Test("F.8: the name is the English one, not that of the first language")
    func f8EnglishNameIsPreferred() throws {
        let names = ["de", "en", "fr"].map { "<mdui:DisplayName xml:lang='\($0)'>\($0)</mdui:DisplayName>" }.joined()
        #expect(try Metadata.entity(Metadata.role("SPSSODescriptor", names)).preferredName == "en")
    }

    @Test("E.1: an aggregate without entities is refused")
    func e1AggregateWithoutEntitiesIsRefused() {
        #expect(throws: MetadataError.noEntities) { try Metadata.entities(Metadata.aggregate("")) }
        #expect(throws: MetadataError.empty) { try Metadata.entities("") }
    }

    @Test("E.2: a document that is no SAML metadata is refused")
    func e2OtherDocumentsAreRefused() {
        let feed = "<?xml version='1.0'?>\n<rss version='2.0'><channel><title>news</title></channel></rss>"
        #expect(throws: MetadataError.unexpectedRoot(name: "rss", line: 2)) { try Metadata.entities(feed) }
        let page = "<!DOCTYPE html>\n<html><head><title>502 Bad Gateway</title></head></html>"
        #expect(throws: MetadataError.htmlPage(line: 1)) { try Metadata.entities(page) }
        #expect(throws: MetadataError.htmlPage(line: 1)) { try Metadata.entities("<html><body/></html>") }
    }
}

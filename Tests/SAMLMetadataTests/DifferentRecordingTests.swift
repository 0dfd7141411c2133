import SAMLMetadata
import Testing

@Suite struct DifferentRecordingTests {
    /// A kept value of the reference entity, and the same place with another value.
    struct Change: Sendable, CustomTestStringConvertible {
        let field: String
        let old: String
        let new: String

        init(_ field: String, _ old: String, _ new: String) {
            self.field = field
            self.old = old
            self.new = new
        }

        var testDescription: String { field }
    }

    private static let changes: [Change] = [
        Change("another role", "<md:SPSSODescriptor>", "<md:PDPDescriptor/><md:SPSSODescriptor>"),
        Change("registration authority", "Authority=\"https://registrar.example\"", "Authority=\"https://r.example\""),
        Change("registration instant", "12:00:00Z", "12:00:01Z"),
        Change("registration policy", "https://registrar.example/policy", "https://registrar.example/rules"),
        Change(
            "registration policy language", "RegistrationPolicy xml:lang=\"en\"", "RegistrationPolicy xml:lang=\"da\""),
        Change("assurance certification", "https://assurance.example/certification", "https://assurance.example/none"),
        Change("entity category", "https://category.example/category", "https://category.example/none"),
        Change("entity category support", "https://category.example/support", "https://category.example/none"),
        Change("error address", "https://one.example/error", "https://one.example/failure"),
        Change("scope", ">scope.example<", ">scopes.example<"),
        Change("scope regexp", "regexp=\"false\"", "regexp=\"true\""),
        Change("display name", "Anzeigename", "Anzeigenamen"),
        Change("display name language", "DisplayName xml:lang=\"de\"", "DisplayName xml:lang=\"da\""),
        Change("description", "une description", "deux descriptions"),
        Change("description language", "Description xml:lang=\"fr\"", "Description xml:lang=\"da\""),
        Change("information address", "https://one.example/information", "https://one.example/help"),
        Change("information language", "InformationURL xml:lang=\"it\"", "InformationURL xml:lang=\"da\""),
        Change("privacy address", "https://one.example/privacy", "https://one.example/data"),
        Change("privacy language", "StatementURL xml:lang=\"nl\"", "StatementURL xml:lang=\"da\""),
        Change("logo address", "https://one.example/logo.png", "https://one.example/logo.svg"),
        Change("logo language", "Logo xml:lang=\"sv\"", "Logo xml:lang=\"da\""),
        Change("logo width", "width=\"80\"", "width=\"81\""),
        Change("logo height", "height=\"60\"", "height=\"61\""),
        Change("inline logo type", "data:image/png;base64,AAAA", "data:image/gif;base64,AAAA"),
        Change("inline logo size", "base64,AAAA", "base64,AAAABBBB"),
        Change("certificate", "c2lnbmluZw==", "c2lnbmVk"),
        Change("certificate use", "use=\"signing\"", "use=\"encryption\""),
        Change("endpoint service", "<md:SingleSignOnService", "<md:SingleLogoutService"),
        Change("endpoint binding", "urn:binding:redirect", "urn:binding:soap"),
        Change("endpoint location", "https://one.example/sso", "https://one.example/login"),
        Change("endpoint response location", "https://one.example/response", "https://one.example/answer"),
        Change("endpoint without response location", "ResponseLocation=\"https://one.example/response\"", ""),
        Change("organization name", "Nombre", "Nombres"),
        Change("organization name language", "xml:lang=\"es\"", "xml:lang=\"da\""),
        Change("organization display name", ">Nome<", ">Nomes<"),
        Change("organization display name language", "xml:lang=\"pt\"", "xml:lang=\"da\""),
        Change("contact type", "\"technical\"", "\"support\""),
        Change("contact company", ">Company<", ">Companies<"),
        Change("contact given name", ">Given<", ">Taken<"),
        Change("contact surname", ">Sur<", ">Sir<"),
        Change("contact address", "mailto:support@one.example", "mailto:help@one.example"),
        Change("contact telephone number", "+00 1", "+00 2"),
        Change("mark of REFEDS", "http://refeds.org/metadata/contactType/security", "urn:none"),
        Change("mark of InCommon", "http://id.incommon.org/metadata/contactType/security", "urn:none"),
    ]

    @Test(arguments: changes) func anotherValueGivesAnotherRecording(change: Change) throws {
        let document = ReferenceEntity.document
        try #require(document.ranges(of: change.old).count == 1)
        let changed = try readBytes(document.replacing(change.old, with: change.new))
        #expect(try changed != readBytes(document))
    }

    @Test func anotherEntityIDGivesAnotherRecording() throws {
        let document = ReferenceEntity.document.replacing(Markup.entityID, with: "urn:other")
        #expect(try Reading(document).recordings.map(\.entityID) == ["urn:other"])
    }

    @Test func noTwoChangesGiveTheSameRecording() throws {
        let document = ReferenceEntity.document
        let recordings = try Self.changes.map { try readBytes(document.replacing($0.old, with: $0.new)) }
        #expect(Set(recordings).count == Self.changes.count)
    }

    @Test func theBorderBetweenTwoValuesMatters() throws {
        func bytes(_ binding: String, _ location: String) throws -> [UInt8] {
            let endpoint = "<md:SingleLogoutService Binding='\(binding)' Location='\(location)'/>"
            return try readBytes(Markup.aggregate(Markup.entity(Markup.serviceProvider(endpoint))))
        }
        #expect(try bytes("ab", "c") != bytes("a", "bc"))
        #expect(try bytes("", "a") != bytes("a", ""))
    }

    @Test func theRoleOfAValueMatters() throws {
        let scope = Markup.interface("<mdui:DisplayName>a</mdui:DisplayName>")
        func bytes(_ content: String) throws -> [UInt8] { try readBytes(Markup.aggregate(Markup.entity(content))) }
        #expect(
            try bytes(Markup.serviceProvider(scope) + Markup.identityProvider())
                != bytes(Markup.serviceProvider() + Markup.identityProvider(scope)))
    }
}

import SAMLMetadata
import Testing

@Suite struct ScopeTests {
    private func scopes(_ content: String) throws -> [Scope] {
        try readEntity(Markup.identityProvider(Markup.extensions(content))).scopes
    }

    @Test(arguments: [
        ("", false), ("regexp='false'", false), ("regexp='0'", false), ("regexp=''", false), ("regexp='TRUE'", false),
        ("regexp='yes'", false), ("regexp='true'", true), ("regexp='1'", true), ("regexp=' true '", true),
        ("mdui:regexp='true'", false),
    ])
    func regexpIsTrueOr1(attribute: String, isRegularExpression: Bool) throws {
        #expect(
            try scopes("<shibmd:Scope \(attribute)>a.example</shibmd:Scope>")
                == [Scope("a.example", isRegularExpression: isRegularExpression)])
    }

    @Test func scopesAreTrimmedAndBlankOnesLeftOut() throws {
        let scopes = try scopes("<shibmd:Scope>\n a.example </shibmd:Scope><shibmd:Scope> </shibmd:Scope>")
        #expect(scopes.map(\.value) == ["a.example"])
    }

    @Test func scopesOfAllRolesAndOfTheEntityCount() throws {
        func extensions(_ value: String) -> String { Markup.extensions("<shibmd:Scope>\(value)</shibmd:Scope>") }
        let authority = "<md:AttributeAuthorityDescriptor>\(extensions("c"))</md:AttributeAuthorityDescriptor>"
        let entity = try readEntity(extensions("a") + Markup.identityProvider(extensions("b")) + authority)
        #expect(entity.scopes.map(\.value) == ["a", "b", "c"])
    }

    @Test func aScopeOfAnotherNamespaceOrPlaceDoesNotCount() throws {
        #expect(try scopes("<md:Scope>a</md:Scope><x><shibmd:Scope>b</shibmd:Scope></x>").isEmpty)
        #expect(try readEntity(Markup.identityProvider("<shibmd:Scope>a</shibmd:Scope>")).scopes.isEmpty)
    }
}

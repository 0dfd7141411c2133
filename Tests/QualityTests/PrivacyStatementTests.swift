import Quality
import SAMLMetadata
import Testing

@Suite struct PrivacyStatementTests {
    private static let own = LocalizedValue("https://own.example/", language: "en", role: .serviceProvider)
    private static let other = LocalizedValue("https://other.example/", language: "en", role: .identityProvider)
    private static let common = LocalizedValue("https://common.example/", language: "en")
    private static let broken = LocalizedValue("/privacy", language: "en", role: .serviceProvider)

    private func statement(_ declared: LocalizedValue...) -> PrivacyStatement {
        PrivacyStatement(of: declared, for: .serviceProvider)
    }

    @Test func withoutAnyItIsAbsent() {
        #expect(statement() == .absent)
    }

    @Test func theFirstOfTheOwnRoleCounts() {
        let second = LocalizedValue("https://second.example/", language: "de", role: .serviceProvider)
        #expect(statement(Self.own, second) == .usable(Self.own.value))
        #expect(statement(second, Self.own) == .usable(second.value))
    }

    @Test func theOwnRoleComesBeforeOthersWhateverTheOrder() {
        #expect(statement(Self.other, Self.common, Self.own) == .usable(Self.own.value))
        #expect(
            PrivacyStatement(of: [Self.own, Self.common, Self.other], for: .identityProvider)
                == .usable(Self.other.value))
    }

    @Test func anotherRoleOrTheEntityStandsInInDocumentOrder() {
        #expect(statement(Self.other, Self.common) == .usable(Self.other.value))
        #expect(statement(Self.common, Self.other) == .usable(Self.common.value))
    }

    @Test func usableComesBeforeUnusable() {
        #expect(statement(Self.broken, Self.own) == .usable(Self.own.value))
        #expect(statement(Self.broken, Self.other) == .usable(Self.other.value))
        #expect(statement(Self.broken, Self.common) == .usable(Self.common.value))
    }

    @Test func theFirstUnusableOneOfTheOwnRoleIsNamed() {
        let foreign = LocalizedValue("N/A", language: "en", role: .identityProvider)
        #expect(statement(foreign, Self.broken) == .unusable("/privacy"))
        #expect(statement(foreign) == .unusable("N/A"))
    }

    @Test func anEmptyFirstLanguageDoesNotHideTheSecond() throws {
        let entity = try Metadata.entity(
            Metadata.role(
                "SPSSODescriptor",
                Metadata.privacy("") + Metadata.privacy(" \n ") + Metadata.privacy("https://a.example/", language: "de")
            ))
        #expect(EntityQuality(entity).serviceProviderPrivacy == .usable("https://a.example/"))
    }

    @Test(
        arguments: [
            (PrivacyStatement.absent, PrivacyStatement.Kind.absent, nil), (.unusable("x"), .unusable, "x"),
            (.usable("https://a.example"), .usable, "https://a.example"),
        ] as [(PrivacyStatement, PrivacyStatement.Kind, String?)])
    func aStatementIsMadeAgainFromItsParts(statement: PrivacyStatement, kind: PrivacyStatement.Kind, url: String?) {
        #expect(statement.kind == kind)
        #expect(statement.url == url)
        #expect(PrivacyStatement(kind, url: url) == statement)
    }

    @Test func aKindWithoutItsURLIsAbsent() {
        #expect(PrivacyStatement(.usable, url: nil) == .absent)
        #expect(PrivacyStatement(.unusable, url: nil) == .absent)
        #expect(PrivacyStatement(.absent, url: "https://a.example") == .absent)
    }

    @Test func theStoredNumbersOfTheKindsStayAsTheyAre() {
        #expect(PrivacyStatement.Kind.absent.rawValue == 0)
        #expect(PrivacyStatement.Kind.unusable.rawValue == 1)
        #expect(PrivacyStatement.Kind.usable.rawValue == 2)
    }
}

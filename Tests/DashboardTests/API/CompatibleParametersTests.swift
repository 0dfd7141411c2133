import Hummingbird
import HummingbirdTesting
import Testing

@testable import Dashboard

/// The exports take the parameters of the Python dashboard, and ours, and never guess.
@Suite struct CompatibleParametersTests {
    private let fixture: DashboardFixture

    init() async throws {
        fixture = try await CompatibleFixture().fixture
    }

    private static let selections: [(old: String, ours: String, names: Set<String>)] = [
        ("", "", CompatibleFixture.allNames),
        ("entity_type=SP", "role=sp", ["sp-good", "sp-bare", "sp-contact", "both", "unregistered"]),
        ("entity_type=IdP", "role=idp", ["idp-sirtfi", "idp-bare", "both"]),
        ("entity_type=idp", "role=idp", ["idp-sirtfi", "idp-bare", "both"]),
        ("entity_type=SP%2BIdP", "role=both", ["both"]),
        ("entity_type=SP+IdP", "role=both", ["both"]),
        ("entity_type=Unknown", "role=neither", ["neither"]),
        ("privacy_filter=yes", "privacy=yes", ["sp-good", "idp-sirtfi", "both"]),
        ("privacy_filter=no", "privacy=no", ["sp-bare", "sp-contact", "idp-bare", "unregistered"]),
        ("privacy_filter=na", "privacy=na", ["neither"]),
        ("security_filter=yes", "security=yes", ["sp-good", "sp-contact", "both"]),
        (
            "security_filter=NO", "security=no", ["sp-bare", "idp-sirtfi", "idp-bare", "neither", "unregistered"]
        ),
        (
            "federation_id=Federation+One", "federation=Federation+One",
            ["sp-good", "sp-bare", "sp-contact", "both", "neither"]
        ),
        (
            "federation_id=https://two.example/?a/b%23c", "federation=Two+/+Deux?", ["idp-sirtfi", "idp-bare"]
        ),
        ("federation_id=Unknown", "federation=Unknown", ["unregistered"]),
        (
            "entity_type=SP&privacy_filter=no&security_filter=no", "role=sp&privacy=no&security=no",
            ["sp-bare", "unregistered"]
        ),
        ("entity_type=&federation_id=&privacy_filter=&security_filter=", "", CompatibleFixture.allNames),
    ]

    @Test(arguments: selections)
    func oldAndNewNamesSelectTheSame(old: String, ours: String, names: Set<String>) async throws {
        try await fixture.withClient { client in
            for parameters in [old, ours] {
                let found = try await CompatibleFixture.names(client, parameters)
                #expect(found == names, "\(parameters)")
            }
        }
    }

    @Test func whatIsSaidTwiceInTheSameWayIsSaidOnce() async throws {
        try await fixture.withClient { client in
            let both =
                "entity_type=IdP&role=idp&security_filter=no&security=no&federation_id=Unknown&federation=Unknown"
            let none = try await CompatibleFixture.names(client, both)
            #expect(none == [])
            let some = try await CompatibleFixture.names(client, "entity_type=IdP&role=idp&entity_type=")
            #expect(some.count == 3)
        }
    }

    @Test(arguments: [
        ("entity_type=SP&role=idp", "entity_type"), ("privacy_filter=yes&privacy=no", "privacy_filter"),
        ("security_filter=yes&security=no", "security_filter"),
        ("federation_id=Federation+One&federation=Unknown", "federation_id"), ("entity_type=SAML", "entity_type"),
        ("privacy_filter=unusable", "privacy_filter"), ("security_filter=maybe", "security_filter"),
        ("export_format=xml", "export_format"), ("columns=all", "columns"), ("role=SP", "role"), ("sort=size", "sort"),
    ])
    func whatContradictsItselfOrIsNotKnownIsRefusedByName(parameters: String, name: String) async throws {
        try await fixture.withClient { client in
            let answer = try await client.answer("/api/export/entities?\(parameters)")
            #expect(answer.status == .badRequest)
            #expect(answer.headers[.contentType] == "application/problem+json")
            #expect(answer.text.contains("“\(name)” must be"))
        }
    }

    @Test func aRowNumberOfTheOldDatabaseIsNoFederation() async throws {
        try await fixture.withClient { client in
            let answer = try await client.answer("/api/export/entities?federation_id=3")
            #expect(answer.status == .notFound)
            #expect(answer.text.contains("No federation is called “3”."))
        }
    }

    /// The lists of the Python command line.
    private static let commandLine: [(String, String, Set<String>)] = [
        ("entities", "", CompatibleFixture.allNames),
        ("missing-privacy", "privacy=no", ["sp-bare", "sp-contact", "idp-bare", "unregistered"]),
        ("missing-security", "security=no", ["sp-bare", "idp-sirtfi", "idp-bare", "neither", "unregistered"]),
        ("missing-both", "privacy=no&security=no", ["sp-bare", "idp-bare", "unregistered"]),
        ("urls", "privacy=yes", ["sp-good", "idp-sirtfi", "both"]),
        ("edugain-seccon", "security=yes&sirtfi=no", ["sp-contact"]),
        ("edugain-sirtfi", "security=no&sirtfi=yes", ["idp-sirtfi"]),
    ]

    @Test(arguments: commandLine)
    func theListsOfTheCommandLineAreHere(type: String, parameters: String, names: Set<String>) async throws {
        try await fixture.withClient { client in
            let found = try await CompatibleFixture.names(client, parameters)
            #expect(found == names, "\(type)")
        }
    }

    @Test func answersAreTheOnesOfTheSameDataUnderEveryName() async throws {
        try await fixture.withClient { client in
            let old = try await client.answer("/api/export/entities?entity_type=IdP&export_format=json")
            let ours = try await client.answer("/api/export/entities?role=idp&export_format=json&unknown=x")
            #expect(old.text == ours.text)
            #expect(old.headers[.eTag] == ours.headers[.eTag])
        }
    }
}

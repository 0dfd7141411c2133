import Hummingbird
import HummingbirdTesting
import Testing

@testable import Dashboard

@Suite struct PageTests {
    @Test func theFirstRunSaysWhatToDoAndAnImportIsShownWithoutARestart() async throws {
        let fixture = try DashboardFixture()
        await fixture.state.refresh()
        try await fixture.withClient { client in
            try await client.execute(uri: "/", method: .get) { response in
                #expect(response.status == .ok)
                #expect(response.text.contains("There are no data yet"))
                #expect(response.text.contains("edugain-ctl import"))
            }
            try await fixture.importAggregate(DashboardFixture.aggregate([("https://a.example/", "First")]))
            await fixture.state.refresh()
            try await client.execute(uri: "/federations/https%3A%2F%2Fone.example%2F", method: .get) { response in
                #expect(response.text.contains("First"))
            }
            try await fixture.importAggregate(DashboardFixture.aggregate([("https://a.example/", "Second")]))
            await fixture.state.refresh()
            try await client.execute(uri: "/federations/https%3A%2F%2Fone.example%2F", method: .get) { response in
                #expect(response.text.contains("Second"))
                #expect(!response.text.contains("First"))
            }
        }
    }

    @Test(arguments: [
        "https://sp.example/a//b", "https://sp.example/?unit=1&x=%2F", "https://sp.example/#part",
        "urn:mace:example.org:sp", "https://sp.example/100%25", "https://sp.example/ü",
    ])
    func everyEntityIDHasAPage(entityID: String) async throws {
        let fixture = try DashboardFixture()
        try await fixture.importAggregate(DashboardFixture.aggregate([(entityID, "Odd one")]))
        await fixture.state.refresh()
        try await fixture.withClient { client in
            try await client.execute(uri: "/entities/" + PathSegment.encoded(entityID), method: .get) { response in
                #expect(response.status == .ok)
                #expect(response.text.contains("Odd one"))
            }
        }
    }

    @Test(arguments: ["https://sp.example/a//b", "https://sp.example/?unit=1", "urn:mace:example.org:sp"])
    func anEntityIDThatAProxyDecodedIsFoundToo(entityID: String) async throws {
        let fixture = try DashboardFixture()
        try await fixture.importAggregate(DashboardFixture.aggregate([(entityID, "Odd one")]))
        await fixture.state.refresh()
        try await fixture.withClient { client in
            try await client.execute(uri: "/entities/" + entityID, method: .get) { response in
                #expect(response.status == .ok)
            }
        }
    }

    @Test(arguments: ["Fjord/Skagen", "Who? 100 % Identity", "A & B <i>", "\\", "東京"])
    func everyFederationNameHasAPageThatTheListLinksTo(name: String) async throws {
        let fixture = try DashboardFixture()
        let quoted = name.replacing("\\", with: "\\\\")
        let list = "{\"X\": {\"reg_auth\": \"https://one.example/\", \"name\": \"\(quoted)\"}}"
        try await fixture.importAggregate(
            DashboardFixture.aggregate([("https://a.example/", "A")]), federations: list)
        await fixture.state.refresh()
        try await fixture.withClient { client in
            let path = "/federations/" + PathSegment.encoded(name)
            try await client.execute(uri: "/federations", method: .get) {
                #expect($0.text.contains("href=\"\(path)\""))
            }
            try await client.execute(uri: path, method: .get) { #expect($0.status == .ok) }
            // The page under the authority keeps working after the name was learnt.
            try await client.execute(uri: "/federations/https%3A%2F%2Fone.example%2F", method: .get) {
                #expect($0.status == .ok)
            }
        }
    }

    @Test func whatIsUnknownIs404WithAWayOn() async throws {
        let fixture = try DashboardFixture()
        try await fixture.importAggregate(DashboardFixture.aggregate([("https://a.example/", "A")]))
        await fixture.state.refresh()
        try await fixture.withClient { client in
            for uri in ["/federations/None", "/entities/https%3A%2F%2Fb.example%2F", "/nothing", "/assets/other.css"] {
                try await client.execute(uri: uri, method: .get) { response in
                    #expect(response.status == .notFound, "\(uri)")
                    #expect(response.text.contains("<a href=\"/\">overview</a>"), "\(uri)")
                }
            }
            try await client.execute(uri: "/entities/%zz", method: .get) { #expect($0.status == .badRequest) }
            let page = "/federations/https%3A%2F%2Fone.example%2F?page="
            try await client.execute(uri: page + "2", method: .get) { #expect($0.status == .notFound) }
            for number in ["0", "-1", "x", "99999999999999999999"] {
                try await client.execute(uri: page + number, method: .get) { response in
                    #expect(response.status == .badRequest, "page \(number)")
                    #expect(response.text.contains("“page” must be a number, 1 or more, not “\(number)”"))
                }
            }
        }
    }

    @Test func textFromMetadataIsEscapedAndOnlyWebAddressesAreLinks() async throws {
        let fixture = try DashboardFixture()
        let hostile = "<mdui:PrivacyStatementURL xml:lang=\"en\">javascript:alert(1)</mdui:PrivacyStatementURL>"
        let aggregate = DashboardFixture.aggregate([("https://a.example/", "<script>alert(1)</script>\"'")])
            .replacing("</mdui:UIInfo>", with: hostile + "</mdui:UIInfo>")
        try await fixture.importAggregate(aggregate)
        await fixture.state.refresh()
        try await fixture.withClient { client in
            try await client.execute(uri: "/entities/https%3A%2F%2Fa.example%2F", method: .get) { response in
                #expect(!response.text.contains("<script>"))
                #expect(!response.text.contains("href=\"javascript"))
                #expect(response.text.contains("unusable"))
            }
        }
    }

    @Test func entitiesComeAHundredToAPage() async throws {
        let fixture = try DashboardFixture()
        let entities = (0..<250).map { ("https://sp\($0).example/", "Service \($0)") }
        try await fixture.importAggregate(DashboardFixture.aggregate(entities))
        await fixture.state.refresh()
        try await fixture.withClient { client in
            var seen: Set<String> = []
            for page in 1...3 {
                let uri = "/federations/https%3A%2F%2Fone.example%2F?page=\(page)"
                try await client.execute(uri: uri, method: .get) { response in
                    let names = response.text.matches(of: /Service \d+/).map { String($0.output) }
                    #expect(names.count == (page == 3 ? 50 : 100))
                    seen.formUnion(names)
                }
            }
            #expect(seen.count == 250)
        }
    }
}

import Foundation
import Hummingbird
import HummingbirdTesting
import Testing

@testable import Dashboard

@Suite struct SearchAnswerTests {
    private let fixture: DashboardFixture

    init() async throws {
        fixture = try await CompatibleFixture().fixture
    }

    private func found(_ client: any TestClientProtocol, _ parameters: String) async throws -> [String: Any] {
        let text = try await client.answer("/api/search?\(parameters)").text
        #expect(try DescribedInterface().complaints(about: text, of: CompatibleOperations.search) == [])
        return try #require(try DescribedInterface.read(text) as? [String: Any])
    }

    @Test func itHasTheFieldsOfThePythonDashboard() async throws {
        try await fixture.withClient { client in
            let answer = try await found(client, "q=zurich")
            #expect(answer["query"] as? String == "zurich")
            let entity = try #require((answer["entities"] as? [[String: Any]])?.first)
            // A row number was of no use anywhere; this one is.
            #expect(entity["id"] as? String == "https://sp-good.example/")
            #expect(entity["organization_name"] as? String == "Universität Zürich")
            #expect(entity["entity_type"] as? String == "SP")
            #expect(entity["federation"] as? String == "Federation One")
            #expect(entity["has_privacy"] as? Bool == true)
            #expect(entity["has_security"] as? Bool == true)
            #expect(entity["name"] as? String == "sp-good")
            let other = try await found(client, "q=deux")
            let federation = try #require((other["federations"] as? [[String: Any]])?.first)
            #expect(federation["name"] as? String == "Two / Deux?")
            #expect(federation["total_entities"] as? Int == 2)
            #expect(federation["coverage_pct"] as? Double == 0)
            #expect(federation.count == 3)
        }
    }

    @Test func theLimitHoldsAndTheTotalIsTold() async throws {
        try await fixture.withClient { client in
            let some = try await found(client, "q=example&limit=3")
            #expect((some["entities"] as? [Any])?.count == 3)
            #expect(some["total_entities"] as? Int == CompatibleFixture.entities.count)
            let all = try await found(client, "q=example")
            #expect((all["entities"] as? [Any])?.count == CompatibleFixture.entities.count)
            let one = try await found(client, "q=https&limit=1")
            #expect((one["federations"] as? [Any])?.count == 1)
        }
    }

    @Test(arguments: ["", "q=", "q=x", "q=__", "q=%25%25", "q=nothing+like+it"])
    func whatFindsNothingIsAnEmptyAnswer(parameters: String) async throws {
        try await fixture.withClient { client in
            let answer = try await found(client, parameters)
            #expect((answer["entities"] as? [Any])?.isEmpty == true)
            #expect((answer["federations"] as? [Any])?.isEmpty == true)
            #expect(answer["total_entities"] as? Int == 0)
        }
    }

    @Test(arguments: ["q=ab&limit=0", "q=ab&limit=1001", "q=ab&limit=x", "q=ab&limit=-1"])
    func aLimitOutOfRangeIsRefused(parameters: String) async throws {
        try await fixture.withClient { client in
            let answer = try await client.answer("/api/search?\(parameters)")
            #expect(answer.status == .badRequest)
            #expect(answer.text.contains("“limit” must be a number from 1 to 1000"))
        }
    }
}

import Foundation
import Hummingbird
import HummingbirdTesting
import Testing

@testable import Dashboard

@Suite struct APITests {
    @Test func theAnswersHaveTheFieldsOfThePythonDashboard() async throws {
        let fixture = try DashboardFixture()
        try await fixture.importAggregate(DashboardFixture.aggregate([("https://a.example/", "A")]))
        await fixture.state.refresh()
        try await fixture.withClient { client in
            let latest = try await client.execute(uri: "/api/snapshot/latest", method: .get) { Data($0.text.utf8) }
            let snapshot = try #require(try JSONSerialization.jsonObject(with: latest) as? [String: Any])
            let interface = try DescribedInterface()
            let latestText = String(decoding: latest, as: UTF8.self)
            #expect(try interface.complaints(about: latestText, of: CompatibleOperations.latestSnapshot) == [])
            #expect(snapshot["timestamp"] as? String == "2026-03-28T12:00:00Z")
            #expect(snapshot["total_entities"] as? Int == 1)
            #expect(snapshot["total_sps"] as? Int == 1)
            #expect(snapshot["total_idps"] as? Int == 0)
            #expect(snapshot["coverage_pct"] as? Double == 0)
            let all = try await client.execute(uri: "/api/federations", method: .get) { Data($0.text.utf8) }
            let federations = try #require(try JSONSerialization.jsonObject(with: all) as? [[String: Any]])
            let allText = String(decoding: all, as: UTF8.self)
            #expect(try interface.complaints(about: allText, of: CompatibleOperations.federations) == [])
            #expect(federations.first?["name"] as? String == "https://one.example/")
            #expect(federations.first?["total_entities"] as? Int == 1)
            #expect(federations.first?["coverage_pct"] as? Double == 0)
        }
    }

    @Test func withoutDataTheAnswerIs404InJSON() async throws {
        let fixture = try DashboardFixture()
        await fixture.state.refresh()
        try await fixture.withClient { client in
            for uri in ["/api/snapshot/latest", "/api/federations", "/api/nothing"] {
                try await client.execute(uri: uri, method: .get) { response in
                    #expect(response.status == .notFound)
                    #expect(response.headers[.contentType] == "application/problem+json")
                    #expect(response.text.contains("\"error\""))
                }
            }
            try await client.execute(uri: "/health", method: .get) { response in
                #expect(response.text.contains("\"status\":\"degraded\""))
            }
            try await client.execute(uri: "/livez", method: .get) { #expect($0.status == .ok) }
        }
    }

    @Test func aDatabaseThatCannotBeReadIs503AndUnhealthy() async throws {
        let fixture = try DashboardFixture()
        try Data("this is no database, but it is long enough to look like a file".utf8)
            .write(to: URL(fileURLWithPath: fixture.database))
        await fixture.state.refresh()
        try await fixture.withClient { client in
            for uri in ["/", "/api/federations", "/health"] {
                try await client.execute(uri: uri, method: .get) { response in
                    #expect(response.status == .serviceUnavailable, "\(uri)")
                    // Where the files lie is nobody's business outside.
                    #expect(!response.text.contains(fixture.directory), "\(uri)")
                }
            }
            try await client.execute(uri: "/livez", method: .get) { #expect($0.status == .ok) }
        }
    }
}

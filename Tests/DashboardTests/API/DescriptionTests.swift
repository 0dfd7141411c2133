import Foundation
import Hummingbird
import HummingbirdTesting
import Testing

@testable import Dashboard

@Suite struct DescriptionTests {
    private static let monitoring = ["/health", "/metrics", "/livez"]

    @Test func routesAndDescriptionAgreeBothWays() async throws {
        let fixture = try DashboardFixture()
        let routes = knownRoutes(try fixture.context()).routes.filter { $0.method != .head && $0.method != .options }
        let known = routes.map { "\($0.method.rawValue) \($0.path.description)" }
            .filter { Self.isForPrograms(String($0.split(separator: " ")[1])) }
        let described = APIOperation.all.map { "\($0.method.rawValue) \($0.pattern)" }
        #expect(Set(known).subtracting(described) == [], "routes without a description")
        #expect(Set(described).subtracting(known) == [], "descriptions without a route")
        #expect(Set(described).count == described.count)
    }

    private static func isForPrograms(_ path: String) -> Bool {
        return path.hasPrefix("/api/") || path.hasSuffix(".json") || path.hasSuffix(".atom")
            || monitoring.contains(path)
    }

    @Test func everyExampleKeepsToItsSchema() throws {
        let interface = try DescribedInterface()
        for operation in APIOperation.all {
            for answer in operation.answers where !answer.contents.isEmpty {
                for content in answer.contents where content.mediaType.hasSuffix("json") {
                    let complaints = try interface.complaints(
                        about: content.schema.example.text, schema: content.schema)
                    #expect(complaints == [], "\(operation.id) \(answer.status)")
                }
            }
        }
    }

    @Test func everyOperationHasANameOfItsOwn() {
        let names = APIOperation.all.map(\.id)
        #expect(Set(names).count == names.count)
    }

    @Test func theDescriptionIsServedAtBothAddresses() async throws {
        let fixture = try DashboardFixture()
        try await fixture.withClient { client in
            let addresses = OpenAPIDocument.paths
            #expect(addresses.count == 2)
            for address in addresses {
                try await client.execute(uri: address, method: .get) { response in
                    #expect(response.status == .ok)
                    #expect(response.headers[.contentType] == "application/json")
                    let document = try DescribedInterface.read(response.text) as? [String: Any]
                    #expect(document?["openapi"] as? String == "3.1.0")
                    #expect((document?["paths"] as? [String: Any])?.count ?? 0 > 3)
                }
            }
        }
    }

    @Test func whatKeepsToNoSchemaIsNoticed() throws {
        let interface = try DescribedInterface()
        let operation = CompatibleOperations.federations
        #expect(try interface.complaints(about: "[]", of: operation) == [])
        #expect(try interface.complaints(about: "{}", of: operation) == ["$: no list"])
        let missing = try interface.complaints(about: #"[{"name":1,"more":2}]"#, of: operation)
        #expect(missing.contains("$[0]: total_entities is missing"))
        #expect(missing.contains("$[0]: more is not described"))
        #expect(missing.contains("$[0].name: no string"))
        #expect(try interface.complaints(about: "[]", of: operation, status: .created) != [])
    }
}

import Hummingbird
import HummingbirdTesting
import Testing

@testable import Dashboard

@Suite struct DocumentationTests {
    @Test func everyOperationAndEveryValueIsOnThePage() async throws {
        try await Version1Fixture.make().withClient { client in
            let page = try await client.page("/docs")
            let document = try page.document
            let places = Set(document.elements.compactMap { $0["id"] })
            for operation in APIOperation.all {
                #expect(places.contains("operation-\(operation.id)"), "\(operation.id)")
                #expect(page.text.contains("<code>\(operation.path)</code>"), "\(operation.path)")
            }
            let schemas = APIOperation.all.flatMap(\.answers).flatMap(\.contents).flatMap(\.schema.components)
            for schema in schemas { #expect(places.contains("value-\(schema.name)"), "\(schema.name)") }
            #expect(page.text.contains("whole number, 1 to 1,000"))
            #expect(page.text.contains("sp, idp, both, neither"))
            #expect(document.links.contains("/api/openapi.json"))
            #expect(try await client.page("/").document.links.contains("/docs"))
        }
    }

    @Test func everyCommandAsksForAnAddressThatIsThere() async throws {
        let fixture = try await Version1Fixture.make()
        let content = Documentation(APIOperation.all, site: "https://dashboard.example")
        try await fixture.withClient { client in
            for operation in content.parts.flatMap(\.operations) where operation.method == "GET" && !operation.isPrivate
            {
                let match = operation.command.wholeMatch(of: /curl 'https:\/\/dashboard\.example(\/[^' ]*)'/)
                let path = String(try #require(match?.output.1, "\(operation.command)"))
                let answer = try await client.answer(path)
                // Not every example is in these data, but all of them are understood.
                #expect([.ok, .notFound].contains(answer.status), "\(path): \(answer.status)")
                #expect(!answer.text.contains("nothing at this address"), "\(path)")
                guard answer.status == .ok else { continue }
                let isDescribed = APIOperation.all.contains {
                    $0.id == operation.id && $0.answers.contains { $0.status == .notModified }
                }
                #expect((answer.headers[.eTag] != nil) == isDescribed, "\(path)")
            }
        }
    }

    @Test func theOtherPageOfTheOldToolLeadsHere() async throws {
        try await DashboardFixture().withClient { client in
            try await client.execute(uri: "/redoc", method: .get) { answer in
                #expect(answer.status == .permanentRedirect)
                #expect(answer.headers[.location] == "/docs")
            }
        }
    }

    @Test func phrasesSayWhatAValueMayBe() {
        let phrases: [(APISchema, String)] = [
            (.text("x", example: "x"), "text"), (.count("x", example: 1), "whole number, 0 or more"),
            (.moment("x").orNull, "time (RFC 3339) or null"), (.flag("x", example: true), "true or false"),
            (.list("x", of: .choice("x", ["a", "b"])), "list of a, b"),
            (APIRecord<ProblemDetails>.Member("x", ProblemDetails.record.schema) { _ in .null }.schema, "Problem"),
        ]
        for (schema, text) in phrases { #expect(SchemaPhrase(schema.json).text == text) }
    }
}

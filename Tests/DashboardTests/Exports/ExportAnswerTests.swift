import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import Dashboard

/// What is said of a file beside its contents.
@Suite struct ExportAnswerTests {
    private static let addresses = [
        "/api/export/entities", "/api/export/entities?columns=full&export_format=json", "/api/export/federations",
        "/api/export/federations?columns=full&export_format=json",
    ]

    private let fixture: DashboardFixture

    init() async throws {
        fixture = try await CompatibleFixture().fixture
    }

    private func head(
        _ client: any TestClientProtocol, _ uri: String, _ headers: HTTPFields = [:],
        method: HTTPRequest.Method = .get
    ) async throws -> (status: HTTPResponse.Status, headers: HTTPFields, length: Int) {
        try await client.execute(uri: uri, method: method, headers: headers) {
            ($0.status, $0.headers, $0.body.readableBytes)
        }
    }

    @Test(arguments: addresses) func whoHasItGetsNoBody(uri: String) async throws {
        try await fixture.withClient { client in
            let first = try await head(client, uri)
            let tag = try #require(first.headers[.eTag])
            #expect(tag.hasPrefix("\"") && tag.hasSuffix("\""))
            #expect(first.headers[.lastModified] == "Sat, 28 Mar 2026 12:00:00 GMT")
            #expect(first.headers[.cacheControl] == "no-cache")
            for known: HTTPFields in [
                [.ifNoneMatch: tag], [.ifModifiedSince: "Sat, 28 Mar 2026 12:00:00 GMT"],
                [.ifNoneMatch: "\"x\", \(tag)", .ifModifiedSince: "Sat, 28 Mar 2020 12:00:00 GMT"],
            ] {
                let again = try await head(client, uri, known)
                #expect(again.status == .notModified && again.length == 0)
                #expect(again.headers[.eTag] == tag)
                #expect(again.headers[.lastModified] == first.headers[.lastModified])
            }
            for other: HTTPFields in [
                [.ifNoneMatch: "\"x\""], [.ifModifiedSince: "Sat, 28 Mar 2026 11:59:59 GMT"],
                [.ifNoneMatch: "\"x\"", .ifModifiedSince: "Sat, 28 Mar 2026 12:00:00 GMT"],
            ] {
                let answer = try await head(client, uri, other)
                #expect(answer.status == .ok)
            }
        }
    }

    @Test(arguments: addresses) func headSaysTheSameWithoutABody(uri: String) async throws {
        try await fixture.withClient { client in
            for headers: HTTPFields in [[:], [.acceptEncoding: "gzip"]] {
                let get = try await head(client, uri, headers)
                let answer = try await head(client, uri, headers, method: .head)
                #expect(answer.status == .ok && answer.length == 0)
                #expect(get.length > 0 && get.headers[.contentLength] == nil)
                for name in [
                    HTTPField.Name.contentType, .eTag, .lastModified, .cacheControl, .vary, .contentDisposition,
                    .contentEncoding, .contentLength,
                ] {
                    #expect(answer.headers[name] == get.headers[name], "\(name)")
                }
            }
        }
    }

    @Test func theTagIsThatOfTheFile() async throws {
        let uris = [
            "/api/export/entities", "/api/export/entities?columns=full", "/api/export/entities?export_format=json",
            "/api/export/entities?role=sp", "/api/export/entities?sort=name&order=desc",
            "/api/export/entities?sort=federation", "/api/export/federations", "/api/export/federations?columns=full",
        ]
        let first = try await tags(fixture, uris)
        #expect(Set(first).count == uris.count)
        // Another process over the same data says the same.
        let restarted = try await CompatibleFixture().fixture
        #expect(try await tags(restarted, uris) == first)
        // The same address with the same entities, one of which is called otherwise; then later data that are the same.
        let renamed = CompatibleFixture.entities.map { entity in
            CompatibleFixture.descriptor(entity).replacing("Universität Zürich", with: "Universität Zürich ETH")
        }
        let other = try DashboardFixture()
        try await other.importAggregate(
            DashboardFixture.document(renamed.joined()), federations: CompatibleFixture.federations)
        await other.state.refresh()
        let otherTags = try await tags(other, uris)
        #expect(Set(otherTags).isDisjoint(with: first))
        let same = DashboardFixture.document(CompatibleFixture.entities.map(CompatibleFixture.descriptor).joined())
        try await restarted.importAggregate(
            same, federations: CompatibleFixture.federations, at: DashboardFixture.noon + 40)
        await restarted.state.refresh()
        let later = try await tags(restarted, uris)
        #expect(Set(later).isDisjoint(with: first))
    }

    private func tags(_ fixture: DashboardFixture, _ uris: [String]) async throws -> [String] {
        let router = dashboardRouter(try fixture.context())
        return try await Application(router: router, logger: DashboardFixture.silence).test(.router) { client in
            var tags: [String] = []
            for uri in uris { tags.append(try #require(try await head(client, uri).headers[.eTag])) }
            return tags
        }
    }

    @Test func theFileIsCalledAfterTheDayOfTheSnapshot() async throws {
        try await fixture.withClient { client in
            let csv = try await head(client, "/api/export/entities")
            #expect(csv.headers[.contentDisposition] == "attachment; filename=\"edugain_entities_20260328.csv\"")
            #expect(csv.headers[.contentType] == "text/csv; charset=utf-8")
            let json = try await head(client, "/api/export/federations?export_format=json")
            #expect(json.headers[.contentDisposition] == "attachment; filename=\"edugain_federations_20260328.json\"")
            #expect(json.headers[.contentType] == "application/json; charset=utf-8")
        }
    }

    @Test func whatTheDatabaseAloneKnowsIsInTheFullFile() async throws {
        try await fixture.withClient { client in
            let text = try await client.answer("/api/export/entities?columns=full&role=both").text
            let line = try #require(text.split(separator: "\r\n").last)
            #expect(line.contains(",REFEDS InCommon,2020-01-02T03:04:05Z,2026-03-28T12:00:00Z,2026-03-28T12:00:00Z"))
        }
    }
}

import Hummingbird
import HummingbirdTesting
import Quality
import SAMLMetadata
import Store
import Testing

@testable import Dashboard

/// What programs and spreadsheets get of link checks.
@Suite struct LinkAnswerTests {
    private let links: CheckedLinksFixture
    private var fixture: DashboardFixture { links.fixture }

    init() async throws { links = try await CheckedLinksFixture() }

    @Test func everyAnswerKeepsToItsDescription() async throws {
        let asked: [(APIOperation, String)] = [
            (Version1Operations.links, "/api/v1/links"), (Version1Operations.links, "/api/v1/links?outcome=broken"),
            (Version1Operations.entity, "/api/v1/entities/https%3A%2F%2Flost.example%2F"),
            (Version1Operations.entity, "/api/v1/entities/https%3A%2F%2Fbare.example%2F"),
            (Version1Operations.entities, "/api/v1/entities?outcome=broken"),
            (ExportOperations.entities, "/api/export/entities?columns=full&export_format=json"),
        ]
        try await fixture.withClient { client in
            let interface = try DescribedInterface()
            for (operation, uri) in asked {
                let answer = try await client.answer(uri)
                #expect(try interface.complaints(about: answer.text, of: operation) == [], "\(uri)")
            }
        }
    }

    @Test func aLinkTellsItsOutcome() async throws {
        try await fixture.withClient { client in
            func link(_ part: String) async throws -> [String: Any] {
                let answer = try await client.object("/api/v1/links?q=\(part)")
                return try #require((answer["data"] as? [[String: Any]])?.first)
            }
            let lost = try await link("lost")
            #expect(lost["outcome"] as? String == "not-found" && lost["broken"] as? Bool == true)
            #expect(lost["broken_since"] as? String == "2026-03-26T12:00:00Z")
            #expect(lost["outcome_since"] as? String == "2026-03-27T12:00:00Z")
            #expect(lost["checked"] as? String == "2026-03-28T12:00:00Z")
            #expect(lost["status"] as? Int == 404 && lost["redirects"] as? Int == 0)
            #expect(lost["message"] as? String == "The server answered with status 404.")
            let shared = try await link("shared")
            #expect(shared["final_url"] as? String == "https://shared.example/en")
            #expect(shared["broken"] as? Bool == false && shared["broken_since"] as? String == nil)
            let new = try await link("new")
            for name in ["checked", "outcome", "broken", "status", "final_url", "message"] {
                #expect("\(new[name] ?? "")" == "<null>", "\(name)")
            }
            let entity = try await client.object("/api/v1/entities/https%3A%2F%2Flost.example%2F")
            let statement = try #require((entity["privacy_statements"] as? [[String: Any]])?.first)
            #expect(statement["outcome"] as? String == "not-found")
        }
    }

    @Test func theFileInFullHasTheColumnsOfThePythonTool() async throws {
        try await fixture.withClient { client in
            let text = try await client.answer("/api/export/entities?columns=full&outcome=broken").text
            let rows = text.split(separator: "\r\n").map { $0.split(separator: ",", omittingEmptySubsequences: false) }
            #expect(
                rows[0].suffix(9) == [
                    "URLStatusCode", "FinalURL", "URLAccessible", "RedirectCount", "ValidationError", "URLChecked",
                    "URLBrokenSince", "SPPrivacyOutcome", "IdPPrivacyOutcome",
                ])
            let found = Dictionary(uniqueKeysWithValues: rows.dropFirst().map { (String($0[3]), $0.suffix(9)) })
            #expect(found.count == 3)
            #expect(
                found["https://lost.example/"] == [
                    "404", "", "No", "0", "The server answered with status 404.", "2026-03-28T12:00:00Z",
                    "2026-03-26T12:00:00Z", "not-found", "",
                ])
            #expect(found["https://plain.example/"]?.suffix(2) == ["dns", "dns"])
            let open = try await CompatibleFixture.names(client, "outcome=good")
            #expect(open == ["shared-one", "shared-two"])
            let guarded = try await client.answer("/api/export/entities?columns=full&outcome=protected").text
            #expect(guarded.contains(",403,,,0,A protection answered."))
        }
    }

    @Test func aRoleAsksForTheStatementOfThatRoleAlone() throws {
        let quality = Population.quality(
            [.serviceProvider, .identityProvider], .usable(CheckedLinksFixture.lost), .usable(CheckedLinksFixture.new))
        let state = LinkCheckState.of(CheckedLinksFixture.record(CheckedLinksFixture.lost, .notFound, at: 1))
        let directory = EntityDirectory(
            [Population.entity("a", quality: quality)], links: [CheckedLinksFixture.lost: state])
        var filter = EntityFilter()
        filter.outcome = .broken
        #expect(directory.select(filter).count == 1)
        filter.role = .serviceProvider
        #expect(directory.select(filter).count == 1)
        filter.role = .identityProvider
        #expect(directory.select(filter).isEmpty)
        filter.outcome = .unchecked
        #expect(directory.select(filter).count == 1)
    }

    @Test func aListByOutcomeEndsWithTheNextCheckAndNoOtherDoes() async throws {
        try await fixture.withClient { client in
            for (uri, status) in [
                ("/api/v1/links?outcome=broken", HTTPResponse.Status.gone), ("/api/v1/entities?outcome=broken", .gone),
                ("/api/v1/links?role=sp", .ok), ("/api/v1/entities?role=sp", .ok),
            ] {
                let cursor = try #require(try await client.object("\(uri)&limit=1")["next_cursor"] as? String)
                let next = "\(uri)&limit=1&cursor=\(cursor)"
                #expect(try await client.answer(next).status == .ok, "\(uri)")
                _ = try await fixture.nextCheck()
                #expect(try await client.answer(next).status == status, "\(uri)")
            }
        }
    }

    /// A client that asks by date or by tag must hear of checks that came after the snapshot.
    @Test func aCheckIsAnotherFileAndAnotherTime() async throws {
        try await fixture.withClient { client in
            for uri in [
                "/api/export/entities?columns=full", "/api/v1/links", "/api/v1/links?format=csv",
                "/api/v1/entities/https%3A%2F%2Fslow.example%2F", "/validation",
            ] {
                let before = try await client.answer(uri).headers
                let time = try await fixture.nextCheck()
                let after = try await client.answer(uri).headers
                #expect(before[.eTag] != nil && before[.eTag] != after[.eTag], "\(uri)")
                guard uri != "/validation" else { continue }
                #expect(before[.lastModified] != after[.lastModified], "\(uri)")
                #expect(after[.lastModified] == DateHeader.text(Int(time)), "\(uri)")
            }
        }
    }
}

extension DashboardFixture {
    /// Checks a link once more, a minute after the last check.
    ///
    /// - Returns: the time of the check.
    fileprivate func nextCheck() async throws -> Int64 {
        guard case .ready(let data) = state.current, let latest = data.links.latest else { return 0 }
        try record([CheckedLinksFixture.record(CheckedLinksFixture.slow, .timeout, at: latest + 60)])
        await state.refresh()
        return latest + 60
    }
}

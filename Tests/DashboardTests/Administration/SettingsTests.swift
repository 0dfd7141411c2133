import Foundation
import Hummingbird
import HummingbirdTesting
import Operations
import Store
import Testing

@testable import Dashboard

/// `/api/settings` and what becomes of what is saved there.
@Suite struct SettingsTests {
    private static let defaults = [
        "auto_refresh_interval": 12, "url_validation_timeout": 10, "url_validation_threads": 64,
        "metadata_cache_expiry": 12, "federation_cache_expiry": 720,
    ]

    private func bearer(_ fixture: AdministrationFixture, type: String? = nil) -> HTTPFields {
        var headers: HTTPFields = [.authorization: "Bearer \(fixture.token)"]
        headers[.contentType] = type
        return headers
    }

    private func read(_ client: AdministrationFixture.Client) async throws -> [String: Any] {
        try await client.execute(uri: "/api/settings", method: .get) { response in
            #expect(response.status == .ok)
            let complaints = try DescribedInterface().complaints(about: response.text, of: SettingsOperations.read)
            #expect(complaints == [])
            return try #require(try DescribedInterface.read(response.text) as? [String: Any])
        }
    }

    private func values(_ client: AdministrationFixture.Client) async throws -> [String: Int] {
        try await read(client).compactMapValues { $0 as? Int }
    }

    @discardableResult
    private func save(
        _ client: AdministrationFixture.Client, _ fixture: AdministrationFixture, query: String = "",
        body: String? = nil, type: String? = nil, expecting status: HTTPResponse.Status = .ok
    ) async throws -> TestResponse {
        let response = try await client.execute(
            uri: "/api/settings" + query, method: .post, headers: bearer(fixture, type: type),
            body: body.map { ByteBuffer(string: $0) }
        ) { $0 }
        #expect(response.status == status, "\(response.text)")
        let complaints = try DescribedInterface().complaints(
            about: response.text, of: SettingsOperations.save, status: response.status)
        #expect(complaints == [])
        return response
    }

    @Test func everybodyReadsThemWithTheFieldsOfThePythonDashboard() async throws {
        let fixture = try AdministrationFixture(hasToken: false)
        try await fixture.withClient { client in
            // Before the first import as well.
            let answer = try await read(client)
            #expect(answer.compactMapValues { $0 as? Int } == Self.defaults)
            #expect(answer["updated_at"] is NSNull)
            let details = try #require(answer["details"] as? [[String: Any]])
            #expect(details.compactMap { $0["name"] as? String } == DashboardSetting.allCases.map(\.rawValue))
            #expect(details.allSatisfy { $0["origin"] as? String == "default" && $0["overridden"] as? Bool == false })
        }
    }

    @Test(arguments: [
        ("?metadata_cache_expiry=24&url_validation_threads=3", nil, nil),
        (
            "?metadata_cache_expiry=24&url_validation_threads=8", "url_validation_threads=3",
            "application/x-www-form-urlencoded"
        ),
        ("", #"{"metadata_cache_expiry": 24, "url_validation_threads": 3.0}"#, "application/json; charset=utf-8"),
    ])
    func onlyWhatIsSentChangesAndTheNextQuestionIsAnsweredWithIt(
        query: String, body: String?, type: String?
    ) async throws {
        let fixture = try AdministrationFixture()
        try await fixture.importEntity()
        try await fixture.withClient { client in
            try await save(client, fixture, query: "?federation_cache_expiry=100")
            fixture.clock.advance(by: 60)
            let response = try await save(client, fixture, query: query, body: body, type: type)
            let expected = Self.defaults.merging([
                "federation_cache_expiry": 100, "metadata_cache_expiry": 24, "url_validation_threads": 3,
            ]) { $1 }
            let answer = try #require(try DescribedInterface.read(response.text) as? [String: Any])
            #expect(answer["success"] as? Bool == true)
            #expect(answer["message"] as? String == "Settings updated successfully")
            #expect(answer["settings"] as? [String: Int] == expected)
            let settings = try await read(client)
            #expect(settings.compactMapValues { $0 as? Int } == expected)
            #expect(settings["updated_at"] as? String == "2026-03-28T12:02:00Z")
            #expect(
                try fixture.auditLines().last
                    == "event=settings-change outcome=done from=unknown by=anna url_validation_threads=\"default to 3\" "
                    + "metadata_cache_expiry=\"default to 24\"")
            // Once more, it changes nothing.
            try await save(client, fixture, query: query, body: body, type: type)
            #expect(try fixture.auditLines().count == 2)
        }
        let saved = try await DatabaseGeneration(path: fixture.dashboard.database).settings()
        #expect(saved.map(\.updatedBy) == ["anna", "anna", "anna"])
    }

    @Test func resettingTakesAllAway() async throws {
        let fixture = try AdministrationFixture()
        try await fixture.importEntity()
        try await fixture.withClient { client in
            try await save(client, fixture, query: "?metadata_cache_expiry=24&url_validation_timeout=60")
            #expect(try await values(client) != Self.defaults)
            try await client.execute(uri: "/api/settings/reset", method: .post, headers: bearer(fixture)) { response in
                #expect(response.status == .ok)
                let complaints = try DescribedInterface().complaints(
                    about: response.text, of: SettingsOperations.reset)
                #expect(complaints == [])
                #expect(response.text.contains("\"message\":\"Settings reset to defaults\""))
            }
            #expect(try await values(client) == Self.defaults)
            #expect(
                try fixture.auditLines().last
                    == "event=settings-reset outcome=done from=unknown by=anna url_validation_timeout=\"60 to default\" "
                    + "metadata_cache_expiry=\"24 to default\"")
        }
        #expect(try await DatabaseGeneration(path: fixture.dashboard.database).settings() == [])
    }

    @Test(arguments: [
        ("?metadata_cache_expiry=0", ["“metadata_cache_expiry” must be a number of hours from 1 to 168, not “0”"]),
        (
            "?metadata_cache_expiry=24&url_validation_threads=201&url_validation_timeout=a&other=1",
            ["“url_validation_threads” must", "“url_validation_timeout” must", "“other” is no setting"]
        ),
        ("?federation_cache_expiry=8761", ["from 1 to 8760"]),
        ("?metadata_cache_expiry=", ["“metadata_cache_expiry” must be a number of hours from 1 to 168, not “”"]),
        ("?=", ["“” is no setting"]),
        ("?metadata_cache_expiry=9223372036854775808", ["must be"]),
        ("?%3Cscript%3E=1", ["“<script>” is no setting"]),
    ])
    func whatIsNotGoodIs422ThatNamesEachAndChangesNothing(query: String, phrases: [String]) async throws {
        let fixture = try AdministrationFixture()
        try await fixture.importEntity()
        try await fixture.withClient { client in
            let response = try await save(client, fixture, query: query, expecting: .unprocessableContent)
            let problem = try DescribedInterface.read(response.text) as? [String: Any]
            let detail = try #require(problem?["detail"] as? String)
            for phrase in phrases { #expect(detail.contains(phrase), "\(detail)") }
            #expect(problem?["error"] as? String == detail)
            #expect(try await values(client) == Self.defaults)
        }
        #expect(try await DatabaseGeneration(path: fixture.dashboard.database).settings() == [])
    }

    @Test(arguments: [
        ("[24]", "application/json", 400), ("{", "application/json", 400), ("24", "application/json", 400),
        (#"{"metadata_cache_expiry": 24.5}"#, "application/json", 422),
        (#"{"metadata_cache_expiry": null}"#, "application/json", 422),
        (#"{"metadata_cache_expiry": "24"}"#, "application/json", 422),
        ("{}", "application/json", 200),
        (#"{"metadata_cache_expiry": true}"#, "application/json", 422),
        (#"{"metadata_cache_expiry": [1]}"#, "application/json", 422),
        (#"{"metadata_cache_expiry": 1e400}"#, "application/json", 422),
        (#"{"metadata_cache_expiry": 24}"#, "text/plain", 415),
        ("metadata_cache_expiry=%zz", "application/x-www-form-urlencoded", 400),
        (String(repeating: "x", count: 5_000), "application/json", 413),
    ])
    func aBodyThatIsNotUnderstoodChangesNothing(body: String, type: String, status: Int) async throws {
        let fixture = try AdministrationFixture()
        try await fixture.importEntity()
        try await fixture.withClient { client in
            try await save(client, fixture, body: body, type: type, expecting: .init(code: status))
            #expect(try await values(client) == Self.defaults)
        }
    }

    @Test(arguments: ["/api/settings?metadata_cache_expiry=24", "/api/settings/reset", "/config/settings"])
    func nobodyChangesThemWithoutATokenOrFromAPageOfSomebodyElse(uri: String) async throws {
        let fixture = try AdministrationFixture()
        try await fixture.importEntity()
        try await fixture.withClient { client in
            try await save(client, fixture, query: "?metadata_cache_expiry=36")
            var foreign = try await fixture.session(client)
            foreign[.origin] = "https://attacker.example"
            var silent = foreign
            silent[.origin] = nil
            let wrong: HTTPFields = [.authorization: "Bearer \(String(repeating: "0", count: 64))"]
            for headers in [[:], wrong, AdministrationFixture.ownOrigin, foreign, silent] as [HTTPFields] {
                try await client.execute(
                    uri: uri, method: .post, headers: headers, body: ByteBuffer(string: "metadata_cache_expiry=24")
                ) { #expect($0.status == .forbidden) }
            }
            #expect(try await values(client)["metadata_cache_expiry"] == 36)
        }
    }

    @Test func whatTheEnvironmentSaysGoesBeforeWhatIsSavedAndTheAnswersSaySo() async throws {
        let fixture = try AdministrationFixture(settings: ["EDUGAIN_METADATA_EXPIRY": "6"])
        try await fixture.importEntity()
        try await fixture.withClient { client in
            let response = try await save(client, fixture, query: "?metadata_cache_expiry=24")
            #expect(response.text.contains("Without effect for now"))
            #expect(response.text.contains("\"metadata_cache_expiry\":6"))
            let answer = try await read(client)
            #expect(answer["metadata_cache_expiry"] as? Int == 6)
            let detail = try #require(
                (answer["details"] as? [[String: Any]])?.first { $0["name"] as? String == "metadata_cache_expiry" })
            #expect(detail["origin"] as? String == "environment")
            #expect(detail["overridden"] as? Bool == true)
            #expect(detail["saved"] as? Int == 24)
        }
    }

    @Test func whileSomethingElseWritesNothingIsSavedAndTheAnswerSaysWhenToTryAgain() async throws {
        let fixture = try AdministrationFixture()
        try await fixture.importEntity()
        let lock = try FileLock(path: fixture.dashboard.database + ".lock", command: "edugain-ctl import")
        try await fixture.withClient { client in
            let response = try await save(
                client, fixture, query: "?metadata_cache_expiry=24", expecting: .serviceUnavailable)
            #expect(response.headers[.retryAfter] == "10")
            #expect(try fixture.auditLines() == ["event=settings-change outcome=failed from=unknown by=anna"])
            #expect(!response.text.contains(fixture.dashboard.directory))
            #expect(try await values(client) == Self.defaults)
        }
        withExtendedLifetime(lock) {}
        #expect(try await DatabaseGeneration(path: fixture.dashboard.database).settings() == [])
    }

    @Test func beforeTheFirstImportThereIsNothingToSaveThemInAndNoFileIsMade() async throws {
        let fixture = try AdministrationFixture()
        await fixture.dashboard.state.refresh()
        try await fixture.withClient { client in
            try await save(client, fixture, query: "?metadata_cache_expiry=24", expecting: .conflict)
            #expect(!FileManager.default.fileExists(atPath: fixture.dashboard.database))
        }
    }

    @Test func aFileThatIsNoDatabaseOfOursIsLeftAlone() async throws {
        let fixture = try AdministrationFixture()
        try Data(repeating: 7, count: 8_192).write(to: URL(fileURLWithPath: fixture.dashboard.database))
        await fixture.dashboard.state.refresh()
        try await fixture.withClient { client in
            let response = try await save(
                client, fixture, query: "?metadata_cache_expiry=24", expecting: .serviceUnavailable)
            #expect(!response.text.contains(fixture.dashboard.directory))
            #expect(fixture.log.lines.contains { $0.contains("settings cannot be saved") })
        }
        let bytes = try Data(contentsOf: URL(fileURLWithPath: fixture.dashboard.database))
        #expect(bytes == Data(repeating: 7, count: 8_192))
    }

    @Test func manyAtOnceAllCount() async throws {
        let fixture = try AdministrationFixture()
        try await fixture.importEntity()
        try await fixture.withClient { client in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for setting in DashboardSetting.allCases {
                    group.addTask { try await save(client, fixture, query: "?\(setting.rawValue)=7") }
                }
                try await group.waitForAll()
            }
            #expect(try await values(client) == Self.defaults.mapValues { _ in 7 })
        }
    }
}

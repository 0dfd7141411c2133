import Foundation
import Hummingbird
import HummingbirdTesting
import Operations
import Store
import Testing

@testable import Dashboard

/// The form on the configuration page, as a browser without scripts sends it.
@Suite struct SettingsFormTests {
    private static let good = [
        "auto_refresh_interval": "6", "url_validation_timeout": "20", "url_validation_threads": "5",
        "metadata_cache_expiry": "24", "federation_cache_expiry": "48",
    ]

    private func send(
        _ client: AdministrationFixture.Client, _ headers: HTTPFields, _ values: [String: String],
        to uri: String = "/config/settings"
    ) async throws -> TestResponse {
        let form = values.sorted { $0.key < $1.key }.map { "\($0.key)=\(PathSegment.encoded($0.value))" }
        return try await client.execute(
            uri: uri, method: .post, headers: headers, body: ByteBuffer(string: form.joined(separator: "&"))
        ) { $0 }
    }

    /// What stands in the fields, by name; disabled ones are left out, as a browser does.
    private func fields(_ page: String) -> [String: String] {
        Dictionary(
            uniqueKeysWithValues: page.matches(
                of: /<input id="(\w+)" name="\w+" type="number"[^>]* value="([^"]*)"[^>]*>/
            )
            .filter { !$0.output.0.contains(" disabled") }
            .map { (String($0.output.1), String($0.output.2)) })
    }

    /// All that a browser sends for a page on which nothing was typed.
    private func form(_ page: String) -> [String: String] {
        let hidden = page.matches(of: /<input type="hidden" name="(\w+)" value="([^"]*)">/)
        return fields(page).merging(hidden.map { (String($0.output.1), String($0.output.2)) }) { $1 }
    }

    private func page(_ client: AdministrationFixture.Client, _ headers: HTTPFields) async throws -> String {
        try await client.execute(uri: "/config", method: .get, headers: headers) { $0.text }
    }

    @Test func whatIsSavedStandsThereNextTime() async throws {
        let fixture = try AdministrationFixture()
        try await fixture.importEntity()
        try await fixture.withClient { client in
            let session = try await fixture.session(client)
            let before = try await page(client, session)
            #expect(fields(before)["federation_cache_expiry"] == "720")
            #expect(!before.contains("Back to the defaults"))
            #expect(!before.contains("Link checks are not part of this version yet"))
            let answer = try await send(client, session, Self.good)
            #expect(answer.status == .seeOther)
            #expect(answer.headers[.location] == "/config?settings=saved#settings")
            let after = try await client.execute(uri: "/config?settings=saved", method: .get, headers: session) {
                $0.text
            }
            #expect(after.contains("The settings are saved and in force."))
            #expect(fields(after) == Self.good)
            #expect(after.contains("Saved by “anna” at 2026-03-28 13:01:00 +01:00. The default is 12."))
            let reset = try await send(client, session, fields(after), to: "/config/settings/reset")
            #expect(reset.headers[.location] == "/config?settings=reset#settings")
            #expect(fields(try await page(client, session)) == fields(before))
        }
    }

    @Test func anErrorStandsBesideItsFieldAndWhatWasTypedStays() async throws {
        let fixture = try AdministrationFixture()
        try await fixture.importEntity()
        try await fixture.withClient { client in
            let session = try await fixture.session(client)
            let typed = Self.good.merging(["metadata_cache_expiry": "\"><b>169", "url_validation_threads": ""]) { $1 }
            let answer = try await send(client, session, typed)
            #expect(answer.status == .unprocessableContent)
            let page = answer.text
            #expect(page.contains("Nothing was saved: 2 values cannot be taken, see below."))
            #expect(page.contains("id=\"metadata_cache_expiry-error\">It must be a number of hours from 1 to 168.</p>"))
            #expect(
                page.contains(
                    "id=\"url_validation_threads-error\">It must be a number of links from 1 to 200.</p>"))
            #expect(page.contains("aria-describedby=\"metadata_cache_expiry-error metadata_cache_expiry-note\""))
            #expect(page.ranges(of: "aria-invalid=\"true\"").count == 2)
            #expect(page.ranges(of: "class=\"complaint\"").count == 2)
            #expect(fields(page)["federation_cache_expiry"] == "48")
            #expect(page.contains("value=\"&quot;&gt;&lt;b&gt;169\""))
            #expect(!page.contains("<b>169"))
        }
        #expect(try await DatabaseGeneration(path: fixture.dashboard.database).settings() == [])
    }

    @Test func aPageThatWasOpenBeforeSomebodyElseSavedTakesNothingBack() async throws {
        let fixture = try AdministrationFixture()
        try await fixture.importEntity()
        try await fixture.withClient { client in
            let session = try await fixture.session(client)
            let opened = form(try await page(client, session))
            #expect(opened.count == 10)
            _ = try await send(client, session, opened.merging(["metadata_cache_expiry": "24"]) { $1 })
            // Another page of before, first with a slip: the form that comes back still knows what it showed.
            let slip = try await send(client, session, opened.merging(["url_validation_threads": "x"]) { $1 })
            #expect(slip.status == .unprocessableContent)
            let typed = form(slip.text).merging(["url_validation_threads": "3"]) { $1 }
            #expect(typed["metadata_cache_expiry"] == "12")
            let answer = try await send(client, session, typed)
            #expect(answer.headers[.location] == "/config?settings=saved#settings")
            let after = fields(try await page(client, session))
            #expect(after["metadata_cache_expiry"] == "24")
            #expect(after["url_validation_threads"] == "3")
            #expect(
                try fixture.auditLines().last
                    == "event=settings-change outcome=done from=unknown by=anna url_validation_threads=\"default to 3\""
            )
        }
        #expect(try await DatabaseGeneration(path: fixture.dashboard.database).settings().count == 2)
    }

    @Test func aSettingThatTheEnvironmentSetsCannotBeTypedAndIsNotAskedFor() async throws {
        let fixture = try AdministrationFixture(settings: ["EDUGAIN_METADATA_EXPIRY": "6"])
        try await fixture.importEntity()
        try await fixture.withClient { client in
            let session = try await fixture.session(client)
            let before = try await page(client, session)
            #expect(before.ranges(of: " disabled>").count == 1)
            #expect(before.contains("Set by: environment. That goes before what is saved here."))
            #expect(fields(before).count == 4)
            let answer = try await send(client, session, fields(before))
            #expect(answer.headers[.location] == "/config?settings=saved#settings")
            // Somebody who sends it all the same changes nothing by it.
            _ = try await send(client, session, Self.good)
        }
        let saved = try await DatabaseGeneration(path: fixture.dashboard.database).settings()
        #expect(saved.count == 4)
        #expect(!saved.contains { $0.name == "metadata_cache_expiry" })
    }

    @Test func whileSomethingElseWritesTheFormComesBackWithWhatWasTyped() async throws {
        let fixture = try AdministrationFixture()
        try await fixture.importEntity()
        let lock = try FileLock(path: fixture.dashboard.database + ".lock", command: "edugain-ctl import")
        try await fixture.withClient { client in
            let session = try await fixture.session(client)
            let answer = try await send(client, session, Self.good)
            #expect(answer.status == .serviceUnavailable)
            #expect(answer.headers[.retryAfter] == "10")
            #expect(answer.text.contains("Something else writes to the database right now"))
            #expect(fields(answer.text) == Self.good)
            #expect(!answer.text.contains("class=\"complaint\""))
        }
        withExtendedLifetime(lock) {}
    }

    @Test func aWordInTheAddressThatMeansNothingSaysNothing() async throws {
        let fixture = try AdministrationFixture()
        try await fixture.withClient { client in
            let session = try await fixture.session(client)
            let page = try await client.execute(uri: "/config?settings=stolen", method: .get, headers: session) {
                $0.text
            }
            #expect(!page.contains("stolen"))
            #expect(!page.contains("role=\"status\""))
        }
    }
}

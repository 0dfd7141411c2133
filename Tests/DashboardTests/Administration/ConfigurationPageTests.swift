import Foundation
import Hummingbird
import HummingbirdTesting
import Operations
import Testing

@testable import Dashboard

@Suite struct ConfigurationPageTests {
    private func page(_ fixture: AdministrationFixture, _ client: AdministrationFixture.Client) async throws -> String {
        try await client.execute(uri: "/config", method: .get, headers: try await fixture.session(client)) { $0.text }
    }

    @Test func everySettingIsThereWithItsValueItsOriginAndWhatIsAllowed() async throws {
        let fixture = try AdministrationFixture(settings: ["EDUGAIN_KEEP_DAYS": "7"])
        try await fixture.withClient { client in
            let page = try await page(fixture, client)
            for key in ConfigurationKey.allCases {
                #expect(page.ranges(of: "<code>\(key.rawValue)</code>").count == 1, "\(key.rawValue)")
                if DashboardSetting(key) != nil { continue }
                let requirement = key.requirement.replacing("&", with: "&amp;")
                #expect(page.contains(">\(requirement)</td>"), "\(key.rawValue)")
            }
            #expect(
                page.contains(
                    "data-label=\"Value\">7</td><td data-label=\"Set by\" class=\"anywhere\">environment<span"))
            #expect(page.contains("The environment of the service goes before the file."))
            #expect(page.contains("/etc/edugain/edugain-ctl.conf"))
        }
    }

    @Test func nothingSecretIsOnIt() async throws {
        let fixture = try AdministrationFixture(settings: [
            "EDUGAIN_SOURCE": "https://user:sesame@mds.example.org/feed.xml?key=sesame#sesame",
            "EDUGAIN_BACKUP_REMOTE": ":sftp,host=h,pass=sesame:path",
            "EDUGAIN_FEDERATIONS": "https://mds.example.org/federations",
        ])
        try await fixture.withClient { client in
            let page = try await page(fixture, client)
            #expect(!page.contains("sesame"))
            #expect(page.contains("https://…@mds.example.org/feed.xml?…"))
            #expect(page.contains("https://mds.example.org/federations<"))
            #expect(!page.contains(fixture.token))
            #expect(!page.contains(AdminToken.digest(fixture.token)))
            #expect(page.contains("anna (yours)"))
        }
    }

    @Test func itIsEscapedLikeEverythingElse() async throws {
        let fixture = try AdministrationFixture(settings: ["EDUGAIN_HOST": "<script>\"'"])
        try await fixture.withClient { client in
            let page = try await page(fixture, client)
            #expect(page.contains("&lt;script&gt;"))
            #expect(!page.contains("<script>"))
        }
    }

    @Test func whoIsNotSignedInNeverGetsThePageOfSomebodyWhoIs() async throws {
        let fixture = try AdministrationFixture()
        try await fixture.importEntity()
        try await fixture.withClient { client in
            _ = try await page(fixture, client)
            for uri in ["/config", "/config/progress", "/config?refresh=requested"] {
                try await client.execute(uri: uri, method: .get) {
                    #expect($0.status != .ok)
                    #expect(!$0.text.contains("anna"))
                }
            }
        }
    }

    @Test func itSaysWhenTheSessionEnds() async throws {
        let fixture = try AdministrationFixture()
        try await fixture.withClient { client in
            // Noon and a minute, UTC, of a day in winter, and 12 hours.
            let page = try await page(fixture, client)
            #expect(page.contains("until 2026-03-29 01:01:00 +01:00"))
        }
    }
}

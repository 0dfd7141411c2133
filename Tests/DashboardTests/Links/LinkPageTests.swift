import Foundation
import Hummingbird
import HummingbirdTesting
import Operations
import Testing

@testable import Dashboard

@Suite struct LinkPageTests {
    private let links: CheckedLinksFixture
    private var fixture: DashboardFixture { links.fixture }

    init() async throws { links = try await CheckedLinksFixture() }

    private static func number(_ text: String) -> Int? { Int(text.filter(\.isNumber)) }

    /// The table of outcomes: what, where it is listed, addresses, entities.
    private func outcomes(_ page: HTMLDocument) -> [(text: String, path: String, links: Int, entities: Int)] {
        var rows: [(String, String, Int, Int)] = []
        var row = ("", "", 0, 0)
        for element in page.elements {
            if element.name == "a", element["href"]?.hasPrefix("/validation") == true {
                (row.0, row.1) = (element.text, element["href"] ?? "")
            } else if element["data-label"] == "Addresses" {
                row.2 = Self.number(element.text) ?? -1
            } else if element["data-label"] == "Named by entities" {
                row.3 = Self.number(element.text) ?? -1
                rows.append(row)
            }
        }
        return rows
    }

    @Test func outcomesAddUpAndLeadToAsManyAddresses() async throws {
        try await fixture.withClient { client in
            let rows = outcomes(try await client.page("/validation").document)
            let counts = Dictionary(uniqueKeysWithValues: rows.map { ($0.text, [$0.links, $0.entities]) })
            // Also those of which no server answered are broken.
            #expect(
                counts == [
                    "all addresses": [7, 8], "opens, here or elsewhere": [1, 2],
                    "broken, whatever the reason": [3, 3], "opens at another address": [1, 2], "not found": [1, 1],
                    "no answer in time": [1, 1], "unknown host name": [1, 1], "protected against programs": [1, 1],
                    "not checked yet": [2, 2],
                ])
            for row in rows {
                let page = try await client.page(row.path).document
                let listed = page.all("a").filter { $0["href"]?.hasPrefix("/entities?") == true }
                #expect(listed.count == row.links, "\(row.text)")
            }
        }
    }

    @Test(arguments: [
        ("outcome=broken", [CheckedLinksFixture.lost, CheckedLinksFixture.slow, CheckedLinksFixture.plain]),
        ("outcome=broken&role=sp", [CheckedLinksFixture.lost, CheckedLinksFixture.plain]),
        ("outcome=broken&federation=Two%20%2F%20Deux%3F", [CheckedLinksFixture.slow]),
        ("outcome=broken&federation=Federation%20One&role=idp", [CheckedLinksFixture.plain]),
        ("outcome=good&federation=Federation%20One", [CheckedLinksFixture.shared]),
        ("outcome=protected", [CheckedLinksFixture.guarded]), ("outcome=timeout", [CheckedLinksFixture.slow]),
        ("outcome=unchecked", [CheckedLinksFixture.new, CheckedLinksFixture.unusable]),
        ("outcome=dns&link=insecure", [CheckedLinksFixture.plain]), ("outcome=dns&link=secure", []),
        ("outcome=broken&q=LOST", [CheckedLinksFixture.lost]),
    ])
    func filtersCombine(query: String, expected: [String]) async throws {
        try await fixture.withClient { client in
            let page = try await client.page("/validation?\(query)")
            let document = try page.document
            let shown = document.all("th").filter { $0["scope"] == "row" }.map(\.text)
            #expect(Set(shown).intersection(CheckedLinksFixture.all) == Set(expected))
            let answered = try await CheckedLinksFixture.urls(client, query)
            #expect(answered == Set(expected))
            // The file is the list, whichever filters there are.
            let file = try #require(document.links.first { $0.hasPrefix("/api/v1/links?format=csv") })
            let lines = try await client.answer(file).text.split(separator: "\r\n")
            #expect(lines.count - 1 == expected.count, "\(file)")
        }
    }

    @Test func aRowSaysWhatCameOfItSinceWhenAndWhenItWasAskedLast() async throws {
        let clock = try fixture.context().clock
        try await fixture.withClient { client in
            let page = try await client.page("/validation?outcome=not-found").document
            let cells = page.all("td").map { ($0["data-label"] ?? "", $0.text) }
            func cell(_ label: String) -> String? { cells.last { $0.0 == label }?.1 }
            #expect(cell("Outcome") == "not foundstatus 404")
            #expect(cell("Broken since") == clock.text(CheckedLinksFixture.noon - 2 * CheckedLinksFixture.day))
            #expect(cell("Last checked") == clock.text(CheckedLinksFixture.noon))
            #expect(cell("Entities") == "1")
            let never = try await client.page("/validation?outcome=unchecked&q=new").document
            #expect(never.all("td").last { $0["data-label"] == "Last checked" }?.text == "never")
            #expect(never.all("td").last { $0["data-label"] == "Outcome" }?.text == "not checked")
        }
    }

    @Test func anEntityTellsTheOutcomeWithItsHistoryAndWhatToDo() async throws {
        let clock = try fixture.context().clock
        try await fixture.withClient { client in
            let page = try await client.page("/entities/https%3A%2F%2Flost.example%2F").document
            let text = try #require(page.text(of: "main"))
            #expect(text.contains("0 of 3 as they should be"))
            #expect(
                text.contains("Broken since: \(clock.text(CheckedLinksFixture.noon - 2 * CheckedLinksFixture.day))"))
            #expect(text.contains("What to do: Put the page back"))
            // Facts are no links because what they are about is one.
            #expect(!page.all("a").map(\.text).contains(clock.text(CheckedLinksFixture.noon)))
            let events = page.all("td").filter { $0["data-label"] == "Outcome" }.map(\.text)
            #expect(events == ["not foundstatus 404", "error of the serverstatus 500", "opensstatus 200"])
            let times = page.all("th").filter { $0["class"] == "nowrap" }.map(\.text)
            #expect(times == [1, 2, 3].map { clock.text(CheckedLinksFixture.noon - $0 * CheckedLinksFixture.day) })
            let both = try await client.page("/entities/https%3A%2F%2Fplain.example%2F").document
            let headings = both.all("h3").map(\.text)
            #expect(headings.contains("Service provider and identity provider unknown host name"))
            let moved = try await client.page("/entities/https%3A%2F%2Fshared-one.example%2F").document
            #expect(moved.links.contains("https://shared.example/en"))
        }
    }

    @Test func whereNothingWasEverCheckedThePagesSaySoAndHow() async throws {
        let fixture = try await CheckedLinksFixture([]).fixture
        try await fixture.withClient { client in
            let page = try await client.page("/validation").document
            #expect(page.text(of: "main")?.contains("no link was ever checked here") == true)
            #expect(page.all("code").map(\.text) == ["edugain-ctl check-links"])
            #expect(page.all("select").map { $0["name"] } == ["link", "role", "federation"])
            #expect(
                page.all("th").filter { $0["scope"] == "col" }.map(\.text) == [
                    "Address", "Link", "Entities", "Named by",
                ])
            let entity = try await client.page("/entities/https%3A%2F%2Flost.example%2F").document
            #expect(entity.text(of: "main")?.contains("No link was ever checked here") == true)
            #expect(entity.text(of: "main")?.contains("1 of 3 as they should be") == true)
            let bare = try await client.page("/entities/https%3A%2F%2Fbare.example%2F").document
            #expect(bare.text(of: "main")?.contains("ever checked") == false)
        }
    }

    @Test func anUnknownOutcomeIsRefusedByName() async throws {
        try await fixture.withClient { client in
            for path in ["/validation", "/entities", "/api/v1/links", "/api/export/entities"] {
                let answer = try await client.answer("\(path)?outcome=nope")
                #expect(answer.status == .badRequest, "\(path)")
                #expect(answer.text.contains("“outcome” must be one of good, broken, unchecked, ok,"), "\(path)")
            }
        }
    }

    @Test func whatIsShownIsWhatTheDatabaseHasAndAnImportChangesNothingOfIt() async throws {
        try await fixture.withClient { client in
            let before = try await client.object("/api/v1/links?q=lost")
            try await fixture.importAggregate(
                DashboardFixture.document(CheckedLinksFixture.entities.map(CompatibleFixture.descriptor).joined()),
                at: CheckedLinksFixture.noon + 40)
            await fixture.state.refresh()
            let after = try await client.object("/api/v1/links?q=lost")
            let links = try #require(before["data"] as? NSArray)
            #expect(links.count == 1)
            #expect(links == after["data"] as? NSArray)
            try fixture.record([
                CheckedLinksFixture.record(
                    CheckedLinksFixture.lost, .ok, at: CheckedLinksFixture.noon + 50, status: 200)
            ])
            await fixture.state.refresh()
            let good = try await CheckedLinksFixture.urls(client, "outcome=good")
            #expect(good == [CheckedLinksFixture.lost, CheckedLinksFixture.shared])
            let page = try await client.page("/entities/https%3A%2F%2Flost.example%2F").document
            #expect(page.text(of: "main")?.contains("1 of 3 as they should be") == true)
        }
    }
}

import Hummingbird
import HummingbirdTesting
import Operations
import Testing

@testable import Dashboard

/// `/history` and `/history/compare`.
@Suite struct HistoryPageTests {
    private static let day: Int64 = 86_400

    private let fixture: DashboardFixture

    /// A snapshot each of 400 days, 100, 29, 6 and 1 days ago, and now; each has one entity more than the one before, and
    /// the last one lacks the first entity and has another name for the second one.
    init() async throws {
        fixture = try DashboardFixture()
        for (index, days) in [400, 100, 29, 6, 1].enumerated() {
            try await fixture.importAggregate(
                Self.aggregate(0...index), at: DashboardFixture.noon - Int64(days) * Self.day)
        }
        try await fixture.importAggregate(
            Self.aggregate(1...5).replacing("Service 1<", with: "Renamed<"))
        await fixture.state.refresh()
    }

    /// Those with an even number are in federation "one", the others in "two".
    private static func aggregate(_ numbers: ClosedRange<Int>) -> String {
        DashboardFixture.document(
            numbers.map { number in
                """
                <md:EntityDescriptor entityID="https://sp\(number).example/"><md:Extensions>
                <mdrpi:RegistrationInfo registrationAuthority="\(number.isMultiple(of: 2) ? "one" : "two")"/>
                </md:Extensions><md:SPSSODescriptor><md:Extensions><mdui:UIInfo>
                <mdui:DisplayName xml:lang="en">Service \(number)</mdui:DisplayName>
                </mdui:UIInfo></md:Extensions></md:SPSSODescriptor></md:EntityDescriptor>
                """
            }.joined())
    }

    /// The entities of each snapshot that a page lists, newest first.
    private func entities(_ document: HTMLDocument) -> [String] {
        let table = document.all("table").first { $0.text.contains("Snapshots, the newest first") }
        guard table != nil else { return [] }
        let perRow = document.all("th").count { $0.text == "Added" } == 1 ? 12 : 9
        let cells = document.all("td").filter { $0["class"] == "number" }.map(\.text)
        // The charts' tables come first.
        let rows = document.all("input").count { $0["name"] == "from" }
        let own = cells.suffix(rows * perRow)
        return stride(from: 0, to: own.count, by: perRow).map { own[own.startIndex + $0] }
    }

    @Test(arguments: [
        ("", ["5", "5", "4", "3"]), ("?days=7", ["5", "5", "4"]), ("?days=30", ["5", "5", "4", "3"]),
        ("?days=90", ["5", "5", "4", "3"]), ("?days=180", ["5", "5", "4", "3", "2"]),
        ("?days=365", ["5", "5", "4", "3", "2"]), ("?since=2026-03-27", ["5", "5"]),
        ("?until=2026-03-22", ["4", "3", "2", "1"]), ("?since=2026-03-22&until=2026-03-27", ["5", "4"]),
        ("?since=2026-03-28&until=2026-03-28", ["5"]), ("?since=1999-01-01&until=1999-12-31", []),
        ("?since=2030-01-01", []), ("?days=30&federation_name=one", ["2", "3", "2", "2"]),
        ("?days=180&federation_name=two", ["3", "2", "2", "1", "1"]),
        ("?until=2025-03-01&federation_name=two", ["–"]),
    ])
    func theChosenTimeIsShown(query: String, counts: [String]) async throws {
        try await fixture.withClient { client in
            let document = try await client.page("/history" + query).document
            #expect(entities(document) == counts)
            if counts.isEmpty {
                #expect(document.text(of: "main")?.contains("There is no snapshot in this time") == true)
            }
            for parameter in query.dropFirst().split(separator: "&") where !parameter.hasPrefix("days") {
                let parts = parameter.split(separator: "=")
                let fields = document.elements.filter { $0["name"] == String(parts[0]) }
                let isKept =
                    fields.contains { $0["value"] == String(parts[1]) }
                    || document.all("option").contains { $0["selected"] != nil && $0["value"] == String(parts[1]) }
                #expect(isKept, "\(parameter)")
            }
        }
    }

    @Test func theTableIsNewestFirstAndTheChartGoesTheOtherWay() async throws {
        try await fixture.withClient { client in
            let document = try await client.page("/history").document
            let times = document.all("th").filter { $0["scope"] == "row" && $0["class"] == "nowrap" }.map(\.text)
            #expect(times == times.sorted(by: >))
            let places = document.all("rect").filter { $0["class"] == "hit" }.compactMap {
                $0["x"].flatMap(Double.init)
            }
            #expect(places.count == 8)
            #expect(Array(places.prefix(4)) == places.prefix(4).sorted())
        }
    }

    private static func query(_ first: Int64, _ second: Int64) -> String {
        func key(_ days: Int64) -> String {
            PathSegment.encoded(WallClock.iso8601(DashboardFixture.noon - days * day))
        }
        return "/history/compare?from=\(key(first))&to=\(key(second))"
    }

    /// How many changed, were added and removed, as the page says.
    private func counts(_ document: HTMLDocument) -> [String] {
        document.all("a").map(\.text).filter { text in
            [" changed", " added", " removed"].contains { text.hasSuffix($0) }
        }
    }

    private func listed(_ document: HTMLDocument) -> [String] {
        document.links.filter { $0.hasPrefix("/entities/") }.compactMap { PathSegment.decoded($0.dropFirst(10)) }
    }

    @Test func anyTwoAreComparedEitherWayRound() async throws {
        try await fixture.withClient { client in
            let there = try await client.page(Self.query(400, 0)).document
            #expect(counts(there) == ["0 changed", "5 added", "1 removed"])
            let back = try await client.page(Self.query(0, 400)).document
            #expect(counts(back) == ["0 changed", "1 added", "5 removed"])
            #expect(back.text(of: "main")?.contains("The first snapshot is the newer one") == true)
            let same = try await client.page(Self.query(6, 6)).document
            #expect(counts(same) == ["0 changed", "0 added", "0 removed"])
            #expect(same.text(of: "main")?.contains("Both are the same snapshot") == true)
            // Without a choice: the newest and the one before it.
            let latest = try await client.page("/history/compare").document
            #expect(counts(latest) == ["1 changed", "1 added", "1 removed"])
            #expect(listed(latest) == ["https://sp1.example/"])
            #expect(latest.all("del").map(\.text) == ["Service 1", "Service 1 (en, service provider)"])
            #expect(latest.all("ins").map(\.text) == ["Renamed", "Renamed (en, service provider)"])
            let added = try await client.page("/history/compare?kind=added").document
            #expect(listed(added) == ["https://sp5.example/"])
            let removed = try await client.page("/history/compare?kind=removed").document
            #expect(listed(removed) == ["https://sp0.example/"])
        }
    }

    @Test func aComparisonOfOneFederationHasItsEntitiesOnly() async throws {
        try await fixture.withClient { client in
            let one = try await client.page(Self.query(29, 0) + "&kind=added&federation_name=one").document
            #expect(counts(one) == ["0 changed", "1 added", "1 removed"])
            #expect(listed(one) == ["https://sp4.example/"])
            let two = try await client.page(Self.query(29, 0) + "&federation_name=two").document
            #expect(counts(two) == ["1 changed", "2 added", "0 removed"])
            #expect(two.links.filter { $0.contains("kind=") }.allSatisfy { $0.contains("federation_name=two") })
        }
    }

    @Test func aLongComparisonHasPagesThatShowEachEntityOnce() async throws {
        let fixture = try DashboardFixture()
        let entities = (0..<120).map { ("https://sp\($0).example/", "Service \($0)") }
        try await fixture.importAggregate(DashboardFixture.aggregate(entities), at: DashboardFixture.noon - Self.day)
        try await fixture.importAggregate(DashboardFixture.aggregate(entities.map { ($0.0, $0.1 + " new") }))
        await fixture.state.refresh()
        try await fixture.withClient { client in
            var seen: [String] = []
            for page in 1...5 {
                let document = try await client.page("/history/compare?page=\(page)").document
                #expect(counts(document).first == "120 changed")
                seen += listed(document)
            }
            #expect(seen.count == 120 && Set(seen).count == 120)
            try await client.page("/history/compare?page=6", .notFound)
        }
    }

    @Test func aDayStandsForItsLastSnapshot() async throws {
        let fixture = try DashboardFixture()
        // 12:00 and 12:30 UTC of 28 March, and the next day; Zurich is an hour or two ahead.
        let times = [0, 1_800, 86_400].map { DashboardFixture.noon + $0 }
        for (index, time) in times.enumerated() {
            try await fixture.importAggregate(
                DashboardFixture.aggregate([("https://a.example/", "Version \(index)")]), at: time)
        }
        await fixture.state.refresh()
        try await fixture.withClient { client in
            try await client.execute(uri: "/history/compare?from=2026-03-28&to=2026-03-29", method: .get) { response in
                #expect(response.text.contains("Version 1"))
                #expect(response.text.contains("Version 2"))
                #expect(!response.text.contains("Version 0"))
            }
            try await client.execute(uri: "/history/compare?from=2026-03-27", method: .get) { response in
                #expect(response.status == .notFound)
            }
        }
    }
}

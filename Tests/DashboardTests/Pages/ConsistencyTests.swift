import Hummingbird
import HummingbirdTesting
import Testing

@testable import Dashboard

/// While imports go on, every page is of one snapshot.
@Suite(.serialized) struct ConsistencyTests {
    private static let uris = [
        "/", "/?days=365", "/federations", "/federations/one", "/entities", "/entities?sort=changed&order=desc",
        "/entities/https%3A%2F%2Fsp1.example%2F", "/history?days=7", "/history/compare", "/search?q=service",
        "/api/export/entities?export_format=json", "/api/export/federations?export_format=csv", "/validation",
        "/status", "/nothing",
    ]

    /// Everything that tells one import from the other: names, how many there are, and the time of the snapshot.
    private struct World {
        let name: String
        let count: Int

        static let alpha = World(name: "Alpha", count: 30)
        static let beta = World(name: "Beta", count: 41)

        var aggregate: String {
            DashboardFixture.aggregate(
                (0..<count).map { ("https://sp\($0).example/", "\(name) service \($0)") }, authority: "one")
        }
    }

    /// What mixes two imports on a page; nil for a whole one.
    private static func mixture(_ uri: String, _ text: String) -> String? {
        // A comparison and a timeline tell of both, and so does what the last import changed.
        let tellsOfBoth =
            uri.hasPrefix("/history/compare") || uri.hasPrefix("/entities/") || uri.hasPrefix("/?")
            || uri == "/"
        let names = [text.contains("Alpha service"), text.contains("Beta service")]
        if !tellsOfBoth, names == [true, true] { return "names" }
        // Alpha is imported at full hours, Beta a half later.
        guard let time = text.firstMatch(of: /Snapshot of 2026-03-28 \d\d:(\d\d)/)?.output.1 else { return nil }
        let world = time == "00" ? World.alpha : World.beta
        if !tellsOfBoth, names[world.name == "Alpha" ? 1 : 0] { return "names of one, time of the other" }
        if let total = text.firstMatch(of: /Entities 1–\d+ of (\d+)/)?.output.1, total != String(world.count) {
            return "\(total) of \(world.name)"
        }
        if let figure = text.firstMatch(of: /<span class="name">entities<\/span><span class="figure">(\d+)</)?.output.1,
            figure != String(world.count)
        {
            return "\(figure) of \(world.name)"
        }
        return nil
    }

    @Test(.timeLimit(.minutes(2))) func noPageMixesTwoImportsAndEachShowsTheNewestAfterwards() async throws {
        let fixture = try DashboardFixture(now: DashboardFixture.noon + 86_400)
        let begin = DashboardFixture.noon - 10 * 3_600
        try await fixture.importAggregate(World.alpha.aggregate, at: begin)
        await fixture.state.refresh()
        try await fixture.withClient { client in
            for round in 1...6 {
                let world = round.isMultiple(of: 2) ? World.alpha : World.beta
                async let reading: Void = withThrowingTaskGroup(of: Void.self) { group in
                    for number in 0..<32 {
                        group.addTask {
                            for step in 0..<3 {
                                let uri = Self.uris[(number + step * 7) % Self.uris.count]
                                let answer = try await client.answer(uri)
                                let mixture = Self.mixture(uri, answer.text)
                                #expect(mixture == nil, "\(uri)")
                            }
                        }
                    }
                    try await group.waitForAll()
                }
                try await fixture.importAggregate(world.aggregate, at: begin + Int64(round) * 1_800)
                await fixture.state.refresh()
                for uri in Self.uris {
                    let text = try await client.answer(uri).text
                    #expect(Self.mixture(uri, text) == nil, "\(uri)")
                    let minute = world.name == "Alpha" ? ":00:00" : ":30:00"
                    if !uri.hasPrefix("/api/") {
                        #expect(text.contains(/Snapshot of 2026-03-28 \d\d/) && text.contains(minute), "\(uri)")
                    }
                    if ["/entities", "/federations/one", "/search?q=service"].contains(uri) {
                        #expect(text.contains("\(world.name) service"), "\(uri)")
                    }
                }
                try await reading
            }
        }
    }

    @Test func aDatabaseThatTakesThePlaceOfAnotherIsShownAsAWhole() async throws {
        let fixture = try DashboardFixture()
        let other = try DashboardFixture()
        try await fixture.importAggregate(World.alpha.aggregate, at: DashboardFixture.noon - 3_600)
        try await other.importAggregate(World.beta.aggregate, at: DashboardFixture.noon - 5_400)
        await fixture.state.refresh()
        try await fixture.withClient { client in
            for uri in Self.uris { _ = try await client.answer(uri) }
            try fixture.replaceDatabase(by: other)
            await fixture.state.refresh()
            for uri in Self.uris {
                let text = try await client.answer(uri).text
                #expect(!text.contains("Alpha"), "\(uri)")
                #expect(Self.mixture(uri, text) == nil, "\(uri)")
            }
        }
    }
}

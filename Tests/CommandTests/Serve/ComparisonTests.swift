import DemoData
import Foundation
import Testing

@Suite("serve: comparisons", .needsCurl)
struct ComparisonTests {
    private struct Difference: Decodable {
        struct Entity: Decodable {
            var entityID: String
        }

        var added: [Entity]
        var removed: [Entity]
        var changed: [Entity]
    }

    @Test("A comparison on the page counts what snapshots diff counts")
    func counts() throws {
        let workspace = try Workspace()
        let options = DemoOptions(entities: 100, churn: 0.2)
        let times = try (0...3).map { step in
            try #require(try workspace.importReport(try workspace.aggregate(options, step: step)).snapshot)
        }
        let dashboard = try DashboardProcess(workspace)
        for (first, second) in [(0, 3), (3, 0), (1, 2), (2, 2)] {
            let difference = try workspace.run(
                "snapshots", "diff", times[first], times[second], "--json", "--database", workspace.database
            ).expectSuccess().json(Difference.self)
            for (kind, entities) in [
                ("changed", difference.changed), ("added", difference.added), ("removed", difference.removed),
            ] {
                let page = try dashboard.body("/history/compare?from=\(times[first])&to=\(times[second])&kind=\(kind)")
                #expect(page.contains(">\(entities.count) \(kind)</a>"), "\(kind) from \(first) to \(second)")
                let links = page.matches(of: /<a href="\/entities\/([^"]+)"/).compactMap {
                    String($0.output.1).removingPercentEncoding
                }
                #expect(links == entities.prefix(25).map(\.entityID), "\(kind) from \(first) to \(second)")
            }
        }
    }

    @Test("Clients on many connections see one import or the other, never a mixture")
    func consistency() throws {
        let workspace = try Workspace()
        let aggregates = try ["alpha": 30, "beta": 41].map { name, count in
            try workspace.write(
                Aggregates.plain(
                    (0..<count).map { (id: "https://\(name)-\($0).example", authority: "https://\(name)") }),
                to: "\(name).xml")
        }.sorted()
        try workspace.importReport(aggregates[0])
        let dashboard = try DashboardProcess(workspace)
        // The number makes each address another one, so that no page is in the cache.
        let paths = ["/entities?q=example&n=", "/federations?n=", "/api/export/entities?n=", "/search?q=https&n="]
        let clients = DashboardClients(count: 32, place: .unix(path: dashboard.socket)) { number in
            number.isMultiple(of: 2) ? "\(paths[number / 2 % paths.count])\(number)" : paths[number / 2 % paths.count]
        } judge: { page in
            switch (page.contains("//alpha"), page.contains("//beta")) {
            case (true, false): page.contains(" of 41") ? "mixed" : "alpha"
            case (false, true): page.contains(" of 30") ? "mixed" : "beta"
            default: "mixed"
            }
        }
        defer { _ = try? clients.stop() }
        for round in 1...4 {
            let shown = round.isMultiple(of: 2) ? "alpha" : "beta"
            try workspace.runImport(aggregates[round % 2], "--force").expectSuccess()
            let limit = ContinuousClock.now + .seconds(2)
            try eventually("answers that were asked for two seconds later") {
                clients.answers.count { $0.begin > limit } > 64
            }
            #expect(Set(clients.answers.filter { $0.begin > limit }.map(\.verdict)) == [shown])
        }
        let answers = try clients.stop()
        #expect(answers.filter { $0.status != 200 }.isEmpty)
        #expect(Set(answers.map(\.verdict)) == ["alpha", "beta"])
    }
}

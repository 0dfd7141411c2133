import DemoData
import Hummingbird
import HummingbirdTesting
import Quality
import Store
import Testing

@testable import Dashboard

/// All pages say the same of the same data.
@Suite struct NumbersTests {
    private static let demo = DemoAggregate(options: DemoOptions(seed: 7, entities: 300, quirks: 0.3))

    private let fixture: DashboardFixture

    init() async throws {
        fixture = try DashboardFixture()
        var bytes: [UInt8] = []
        try Self.demo.write(step: 0, created: DashboardFixture.noon) { bytes.append(contentsOf: $0) }
        // The first entity once more, at the end.
        let text = String(decoding: bytes, as: UTF8.self)
        let begin = try #require(text.firstRange(of: "<md:EntityDescriptor"))
        let end = try #require(text.firstRange(of: "</md:EntityDescriptor>"))
        let twice = text.replacing(
            "</md:EntitiesDescriptor>", with: text[begin.lowerBound..<end.upperBound] + "</md:EntitiesDescriptor>")
        let list = String(decoding: Self.demo.federationList(), as: UTF8.self)
        try await fixture.importAggregate(twice, federations: list)
        await fixture.state.refresh()
    }

    private static func number(_ text: some StringProtocol) -> Int? { Int(String(text.filter { $0.isNumber })) }

    /// How many rows a list says it has.
    private func total(_ client: any TestClientProtocol, _ uri: String) async throws -> Int? {
        let page = try await client.page(uri)
        return page.text.firstMatch(of: /(?:Entities|Snapshots|Addresses) [0-9,–]+ of ([0-9,]+)/)
            .flatMap { Self.number($0.output.1) }
    }

    /// The figures of a page's cards, by name, and the lists of those who lack something.
    private func figures(_ document: HTMLDocument) -> (counts: [Int], shares: [String], lacking: [(String, Int)]) {
        let cards = document.all("span").filter { $0["class"] == "figure" }.map(\.text)
        let details = document.all("a").filter { $0.text.hasSuffix(" lack it") || $0.text.hasSuffix(" lacks it") }
        return (
            cards.prefix(5).compactMap(Self.number), cards.dropFirst(5).map { String($0) },
            details.map { ($0["href"] ?? "", Self.number($0.text) ?? -1) }
        )
    }

    @Test func theOverviewSaysWhatIsInTheMetadata() async throws {
        let truth = Self.demo.counts(step: 0)
        try await fixture.withClient { client in
            let found = figures(try await client.page("/").document)
            #expect(
                found.counts == [
                    truth.entities, truth.serviceProviders, truth.identityProviders, truth.dualRole, truth.other,
                ])
            #expect(
                found.lacking.map(\.1) == [
                    truth.serviceProviders - truth.spPrivacy, truth.identityProviders - truth.idpPrivacy,
                    truth.serviceProviders - truth.spSecurity, truth.identityProviders - truth.idpSecurity,
                    truth.serviceProviders - truth.spSirtfi, truth.identityProviders - truth.idpSirtfi,
                ])
            // Each link leads to just as many entities, in the list and in the file.
            for (path, count) in found.lacking {
                #expect(try await lines(client, path) == count, "\(path)")
                let listed = try await total(client, path)
                #expect(listed == count, "\(path)")
            }
        }
    }

    /// Lines of the file that a list can be had as, without its heading.
    private func lines(_ client: any TestClientProtocol, _ list: String) async throws -> Int {
        let links = try await client.page(list).document.links
        let csv = try #require(links.first { $0.hasPrefix("/api/export/entities?export_format=csv") })
        let json = try #require(links.first { $0.hasPrefix("/api/export/entities?export_format=json") })
        let count = try await client.answer(csv).text.split(separator: "\r\n").count - 1
        let answer = try await client.answer(json).text
        #expect(answer.contains("\"total_entities\":\(count)"), "\(list)")
        return count
    }

    @Test func everyFilterAddsUp() async throws {
        let truth = Self.demo.counts(step: 0)
        try await fixture.withClient { client in
            let counts: [(String, Int)] = [
                ("", truth.entities), ("role=sp", truth.serviceProviders), ("role=idp", truth.identityProviders),
                ("role=both", truth.dualRole), ("role=neither", truth.other),
                ("role=sp&privacy=yes", truth.spPrivacy), ("role=idp&privacy=yes", truth.idpPrivacy),
                ("security=yes", truth.security), ("security=no", truth.entities - truth.security),
                ("sirtfi=yes", truth.sirtfi), ("sirtfi=v2", truth.sirtfi2), ("privacy=na", truth.other),
            ]
            for (query, count) in counts {
                let listed = try await total(client, "/entities?\(query)")
                #expect(listed == count, "\(query)")
            }
            // Each entity is in one of these and in no two of them.
            for choice in [["privacy=yes", "privacy=no", "privacy=na"], ["sirtfi=yes", "sirtfi=no"]] {
                var sum = 0
                for query in choice { sum += try await total(client, "/entities?\(query)") ?? 0 }
                #expect(sum == truth.entities, "\(choice)")
            }
        }
    }

    @Test func federationsAddUpToTheWhole() async throws {
        let truths = Self.demo.countsByAuthority(step: 0)
        try await fixture.withClient { client in
            let document = try await client.page("/federations").document
            let cells = document.all("td").filter { $0["data-label"] == "Entities" }.compactMap { Self.number($0.text) }
            #expect(cells.reduce(0, +) == Self.demo.counts(step: 0).entities)
            #expect(cells.count == truths.count)
            let file = try await client.answer("/api/export/federations?export_format=csv")
            #expect(file.text.split(separator: "\r\n").count - 1 == truths.count)
            for (authority, truth) in truths {
                let path = "/federations/" + PathSegment.encoded(authority.isEmpty ? "Unknown" : authority)
                let found = figures(try await client.page(path).document)
                #expect(
                    found.counts == [
                        truth.entities, truth.serviceProviders, truth.identityProviders, truth.dualRole, truth.other,
                    ], "\(path)")
                let listed = try await total(client, path)
                #expect(listed == truth.entities, "\(path)")
            }
        }
    }

    @Test func listsOfOneFederationHaveAsManyAsItsCardsSay() async throws {
        try await fixture.withClient { client in
            for name in ["Unknown"] + fixture.largestFederations(3) {
                let page = try await client.page("/federations/" + PathSegment.encoded(name)).document
                for (path, count) in figures(page).lacking {
                    let listed = try await total(client, path)
                    #expect(listed == count, "\(path)")
                    #expect(try await lines(client, path) == count, "\(path)")
                }
            }
        }
    }

    @Test func theHistoryEndsWithTheSameNumbers() async throws {
        let truth = Self.demo.counts(step: 0)
        try await fixture.withClient { client in
            let overview = figures(try await client.page("/").document)
            let history = try await client.page("/history").document
            // The tables of the charts come first; the last row is the only snapshot.
            let numbers = history.all("td").filter { $0["class"] == "number" }.map(\.text).suffix(12)
            #expect(numbers.prefix(3).compactMap(Self.number) == Array(overview.counts.prefix(3)))
            #expect(numbers.prefix(3).compactMap(Self.number).first == truth.entities)
            #expect(Array(numbers.dropFirst(3).prefix(6)) == overview.shares)
            let answer = try await client.answer("/api/snapshot/latest").text
            #expect(answer.contains("\"total_entities\":\(truth.entities),"))
        }
    }

    @Test func anEntityWithBothRolesIsUnderEachAndShowsBothStatements() async throws {
        let both = DashboardFixture.document(
            """
            <md:EntityDescriptor entityID="https://both.example/">
            <md:SPSSODescriptor><md:Extensions><mdui:UIInfo><mdui:DisplayName xml:lang="en">Both</mdui:DisplayName>
            <mdui:PrivacyStatementURL xml:lang="en">https://both.example/sp</mdui:PrivacyStatementURL>
            </mdui:UIInfo></md:Extensions></md:SPSSODescriptor>
            <md:IDPSSODescriptor><md:Extensions><mdui:UIInfo>
            <mdui:PrivacyStatementURL xml:lang="en">https://both.example/idp</mdui:PrivacyStatementURL>
            </mdui:UIInfo></md:Extensions></md:IDPSSODescriptor></md:EntityDescriptor>
            """)
        let fixture = try DashboardFixture()
        try await fixture.importAggregate(both)
        await fixture.state.refresh()
        try await fixture.withClient { client in
            for query in ["role=sp", "role=idp", "role=both", "role=sp&privacy=yes", "role=idp&privacy=yes"] {
                let listed = try await total(client, "/entities?\(query)")
                #expect(listed == 1, "\(query)")
            }
            let others = try await total(client, "/entities?role=neither")
            #expect(others == 0)
            let page = try await client.page("/entities/https%3A%2F%2Fboth.example%2F").document
            #expect(Set(page.links).isSuperset(of: ["https://both.example/sp", "https://both.example/idp"]))
            let headings = page.all("h3").map(\.text)
            #expect(headings.contains { $0.hasPrefix("Privacy statement of the service provider") })
            #expect(headings.contains { $0.hasPrefix("Privacy statement of the identity provider") })
        }
    }

    @Test func filtersCombineAndEveryLinkOfAListKeepsThem() async throws {
        try await fixture.withClient { client in
            let document = try await client.page("/entities?role=sp&privacy=no").document
            for head in document.all("a") where head["id"]?.hasPrefix("sort-") == true {
                #expect(head["href"]?.contains("role=sp&privacy=no") == true)
            }
            let chosen = document.all("option").filter { $0["selected"] != nil }.compactMap { $0["value"] }
            #expect(Set(chosen).isSuperset(of: ["sp", "no"]))
            let file = document.links.filter { $0.hasPrefix("/api/export/entities") }
            #expect(file.allSatisfy { $0.contains("role=sp&privacy=no") })
            // What is sorted and turned over is still filtered.
            let first = try await total(client, "/entities?role=sp&privacy=no")
            let sorted = try await total(client, "/entities?role=sp&privacy=no&sort=federation&order=desc&page=1")
            #expect(first == sorted)
        }
    }
}

extension DashboardFixture {
    /// The names of those with the most entities.
    fileprivate func largestFederations(_ count: Int) -> [String] {
        guard case .ready(let data) = state.current else { return [] }
        return data.federations.all.sorted { $0.statistics.entities > $1.statistics.entities }.prefix(count)
            .map(\.federation.name)
    }
}

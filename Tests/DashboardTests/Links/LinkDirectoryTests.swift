import Quality
import SAMLMetadata
import Store
import Testing

@testable import Dashboard

@Suite struct LinkDirectoryTests {
    private static let url = "https://a.example/p"

    private func directory(_ records: [LinkCheckRecord], _ urls: [String] = [url]) -> LinkDirectory {
        LinkDirectory(
            Dictionary(uniqueKeysWithValues: records.map { ($0.url, LinkCheckState.of($0)) }),
            of: urls.enumerated().map { number, url in
                Population.entity("e\(number)", quality: Population.quality(.serviceProvider, .usable(url)))
            })
    }

    @Test func onlyLinksThatEntitiesNameAreKept() {
        let records = [Self.url, "https://gone.example/"].map { CheckedLinksFixture.record($0, .ok, at: 5) }
        let links = directory(records)
        #expect(links[Self.url]?.outcome == .ok)
        #expect(links["https://gone.example/"] == nil)
        #expect(links.latest == 5)
        #expect(directory([records[1]]).isEmpty)
    }

    /// Servers choose these texts, and there are thousands of links.
    @Test func textsOfServersAreKeptUpToALength() {
        let long = String(repeating: "ä", count: 2_000)
        let record = CheckedLinksFixture.record(
            Self.url, .redirected, at: 5, finalURL: "https://a.example/\(long)", message: long)
        let check = directory([record])[Self.url]
        #expect(check?.finalURL?.unicodeScalars.count == 500)
        #expect(check?.message?.unicodeScalars.count == 500)
    }

    @Test func addressesThatLookEqualAreTwo() {
        let composed = "https://a.example/\u{E9}"
        let links = directory([CheckedLinksFixture.record(composed, .ok, at: 5)], [composed])
        #expect(links[composed] != nil)
        #expect(links["https://a.example/e\u{301}"] == nil)
    }

    @Test func aWordOfANewerProgramIsAnotherOutcome() {
        let record = LinkCheckRecord(url: Self.url, checked: 5, kind: "teapot", isBroken: true)
        let check = directory([record])[Self.url]
        #expect(check?.outcome == .other)
        #expect(check?.isBroken == true && check?.isGood == false)
    }

    @Test func everyLinkIsUnderOneOfTheFourGroups() {
        let groups: [OutcomeFilter] = [.good, .broken, .outcome(.protected), .unchecked]
        let checks = LinkOutcome.allCases.filter { $0 != .other }.map { outcome in
            directory([CheckedLinksFixture.record(Self.url, outcome, at: 5)])[Self.url]
        }
        for check in checks + [nil] {
            #expect(groups.filter { $0.admits(check) }.count == 1, "\(String(describing: check?.outcome))")
            let words = OutcomeFilter.allCases.filter { $0.admits(check) }.map(\.rawValue)
            #expect(check == nil ? words == ["unchecked"] : words.contains(check?.outcome.rawValue ?? ""))
        }
        for filter in OutcomeFilter.allCases { #expect(OutcomeFilter(rawValue: filter.rawValue) == filter) }
    }
}

import Foundation
import SAMLMetadata
import Testing

@testable import Store

@Suite struct LinkTests {
    private let directory: TemporaryDirectory
    private let writer: DatabaseWriter

    init() throws {
        directory = try TemporaryDirectory()
        writer = DatabaseWriter(path: directory.database)
    }

    private static let url = "https://a.example/privacy"

    private func record(
        _ kind: String, at time: Int64, status: Int? = nil, finalURL: String? = nil,
        content: LinkContentRecord? = nil
    ) throws {
        try write(
            LinkCheckRecord(
                url: Self.url, checked: time, kind: kind, isBroken: !["ok", "redirected", "protected"].contains(kind),
                status: status, finalURL: finalURL, content: content))
    }

    private func write(_ records: LinkCheckRecord...) throws {
        try writer.access(command: "test") { try $0.recordLinks(records) }
    }

    private func state() async throws -> LinkState? {
        try await DatabaseGeneration(path: directory.database).linkStates()[Self.url]
    }

    private func history() async throws -> [LinkCheckRecord] {
        try await DatabaseGeneration(path: directory.database).linkHistory(of: Self.url)
    }

    @Test func theSameOutcomeMovesTheLastCheckAlone() async throws {
        try record("ok", at: 100, status: 200, finalURL: "https://a.example/p;s=1?session=1")
        try record("ok", at: 200, status: 200, finalURL: "https://a.example/p;s=2?session=2")
        let state = try #require(try await state())
        #expect(state.outcome.checked == 100)
        #expect(state.lastChecked == 200)
        #expect(state.brokenSince == nil)
        #expect(try await history().count == 1)
        try record("ok", at: 300, status: 200, finalURL: "https://a.example/other")
        #expect(try await history().map(\.checked) == [300, 100])
    }

    @Test func aLinkIsBrokenSinceTheFirstOfTheChecksInARow() async throws {
        try record("not-found", at: 100, status: 404)
        #expect(try await state()?.brokenSince == 100)
        try record("ok", at: 200, status: 200)
        #expect(try await state()?.brokenSince == nil)
        try record("not-found", at: 300, status: 404)
        try record("dns", at: 400)
        try record("dns", at: 500)
        let state = try #require(try await state())
        #expect(state.outcome.kind == "dns")
        #expect(state.brokenSince == 300)
        #expect(state.lastChecked == 500)
        #expect(try await history().map(\.kind) == ["dns", "not-found", "ok", "not-found"])
        #expect(try DatabaseInspection(path: directory.database).foreignKeys() == [])
    }

    @Test func aLaterLookAtThePageIsAddedAndAnotherFindingIsAChange() async throws {
        let good = LinkContentRecord(kind: "page", score: 100, language: "en", issues: [])
        let thin = LinkContentRecord(
            kind: "page", score: 70, language: "de", issues: ["thin-content", "slow-response"])
        try record("ok", at: 100, status: 200)
        try record("ok", at: 200, status: 200, content: good)
        #expect(try await history().map(\.content) == [good])
        #expect(try await state()?.contentChecked == 200)
        try record("ok", at: 300, status: 200)
        #expect(try await state()?.outcome.content == good)
        #expect(try await state()?.contentChecked == 200)
        try record("ok", at: 400, status: 200, content: thin)
        #expect(try await history().map(\.content) == [thin, good])
    }

    @Test func aClockThatWasSetBackDoesNotMakeOldNewsNew() async throws {
        try record("ok", at: 500, status: 200)
        try record("dns", at: 100)
        let state = try #require(try await state())
        #expect(state.outcome.kind == "dns")
        #expect(state.lastChecked == 500)
    }

    @Test func whatServersChoseIsBoundedAndTellsNobodysAddress() async throws {
        try write(
            LinkCheckRecord(
                url: Self.url, checked: 100, kind: "ok", isBroken: false,
                finalURL: "https://a.example/?user=jane.doe@b.example", message: "Ask jane.doe@b.example",
                contentType: String(repeating: "x", count: 100_000)))
        let outcome = try #require(try await state()).outcome
        #expect(outcome.finalURL == "https://a.example/?user=…@b.example")
        #expect(outcome.message == "Ask …@b.example")
        #expect(outcome.contentType?.count == 2_000)
    }

    @Test func theHistoryOfALinkIsBounded() async throws {
        for time in 1...(Int64(WriteAccess.linkHistoryLimit) + 20) {
            try record(time.isMultiple(of: 2) ? "ok" : "dns", at: time)
        }
        let history = try await history()
        #expect(history.count == WriteAccess.linkHistoryLimit)
        #expect(history.first?.checked == Int64(WriteAccess.linkHistoryLimit) + 20)
    }

    @Test func eachCurrentEntityTellsItsLinksOnce() async throws {
        var fixture = HistoryFixture(directory)
        let pool = try EntityPool(entities: 4)
        try fixture.write(pool.all(version: 0), at: 100)
        try fixture.write(Array(pool.all(version: 1).dropFirst()), at: 200)
        let uses = try await DatabaseGeneration(path: directory.database).linkUses()
        #expect(
            uses
                == (1...3).map {
                    LinkUse(
                        url: "https://sp.example/privacy", entityID: "https://sp-\($0).example/",
                        roles: .serviceProvider,
                        federation: "https://federation-\(($0 + 1) % 3).example/")
                })
    }

    @Test func compactingAndPruningKeepThem() async throws {
        var fixture = HistoryFixture(directory)
        try fixture.write(try EntityPool(entities: 3).all(version: 0), at: 100)
        try record("ok", at: 100, status: 200)
        try record("dns", at: 200)
        let before = try await state()
        try DatabaseVacuum(writer).run()
        #expect(try await state() == before)
        let copy = directory.path + "/copy.db"
        try DatabaseCopy.make(from: directory.database, to: copy)
        #expect(try await DatabaseGeneration(path: copy).linkHistory(of: Self.url).count == 2)
    }
}

import Foundation
import Hummingbird
import HummingbirdTesting
import Store
import Testing

@testable import Dashboard

@Suite struct RefreshEventsTests {
    private func running(_ progress: Int) -> RefreshStatusAnswer {
        RefreshStatusAnswer(
            .running(
                ImportRun(
                    id: 1, started: 0, finished: nil, source: "x", outcome: .running, stage: "parsing",
                    progress: progress, message: nil, snapshot: nil)))
    }

    private let idle = RefreshStatusAnswer(.none)

    private func all(_ events: RefreshEvents.Events) async -> [RefreshEvents.Event] {
        var all: [RefreshEvents.Event] = []
        for await event in events { all.append(event) }
        return all
    }

    @Test func whereNothingGoesOnTheStreamSaysSoAndEnds() async throws {
        let hub = RefreshEvents()
        let events = try #require(hub.listen(idle, from: "203.0.113.1"))
        #expect(await all(events) == [.status(idle)])
        #expect(hub.count == 0)
    }

    @Test func eachChangeIsOneEventAndTheEndOfTheImportIsTheLast() async throws {
        let hub = RefreshEvents()
        var events = try #require(hub.listen(running(1), from: "203.0.113.1")).makeAsyncIterator()
        #expect(await events.next() == .status(running(1)))
        hub.look(running(50))
        #expect(await events.next() == .status(running(50)))
        for _ in 1..<RefreshEvents.looksToHeartbeat { hub.look(running(50)) }
        hub.look(running(50))
        #expect(await events.next() == .heartbeat)
        hub.look(idle)
        #expect(await events.next() == .status(idle))
        #expect(await events.next() == nil)
        #expect(hub.count == 0)
    }

    @Test func whoReadsSlowlyHasTheNewestAndHoldsNoMore() async throws {
        let hub = RefreshEvents()
        let events = try #require(hub.listen(running(0), from: "203.0.113.1"))
        for progress in 1...90 { hub.look(running(progress)) }
        hub.close()
        #expect(await all(events) == [.status(running(89)), .status(running(90))])
    }

    @Test func streamsAreFewAndEndByThemselvesInTheEnd() async throws {
        let hub = RefreshEvents()
        var streams = (0..<RefreshEvents.limit).compactMap { hub.listen(running(1), from: "192.0.2.\($0)") }
        #expect(streams.count == RefreshEvents.limit)
        #expect(hub.listen(running(1), from: "203.0.113.1") == nil)
        // A client that goes away makes room.
        streams.removeLast()
        #expect(hub.listen(running(1), from: "203.0.113.1") != nil)
        for _ in 0..<RefreshEvents.longestStream { hub.look(running(1)) }
        #expect(hub.count == 0)
    }

    @Test func noneHasTheStreamsOfAll() async throws {
        let hub = RefreshEvents()
        for clients in [["203.0.113.1"], ["2001:db8::1", "2001:db8::2"]] {
            let streams = (0..<RefreshEvents.limitPerNetwork).compactMap { number in
                hub.listen(running(1), from: clients[number % clients.count])
            }
            #expect(streams.count == RefreshEvents.limitPerNetwork)
            for client in clients { #expect(hub.listen(running(1), from: client) == nil) }
            #expect(hub.listen(running(1), from: "203.0.113.2") != nil)
        }
        #expect(hub.count == 0)
    }

    @Test func aStopEndsThemAllAndThoseToCome() async throws {
        let hub = RefreshEvents()
        let events = try #require(hub.listen(running(1), from: "203.0.113.1"))
        hub.close()
        #expect(await all(events) == [.status(running(1))])
        let late = try #require(hub.listen(running(2), from: "203.0.113.1"))
        #expect(await all(late) == [.status(running(2))])
        #expect(hub.count == 0)
    }

    @Test func theAnswerIsAnEventStream() async throws {
        let fixture = try AdministrationFixture()
        try await fixture.importEntity()
        try await fixture.withClient { client in
            try await client.execute(uri: RefreshRoutes.eventsPath, method: .get) { response in
                #expect(response.status == .ok)
                #expect(response.headers[.contentType] == "text/event-stream")
                #expect(response.headers[.cacheControl] == "no-store")
                let lines = response.text.split(separator: "\n")
                #expect(lines.first == "retry: 5000")
                #expect(lines.contains("event: status"))
                let data = try #require(lines.last?.dropFirst("data: ".count))
                #expect(
                    try DescribedInterface().complaints(about: String(data), of: RefreshOperations.status) == [])
                #expect(response.text.hasSuffix("\n\n"))
            }
            try await client.execute(uri: RefreshRoutes.eventsPath, method: .head) {
                #expect($0.status == .ok)
                #expect($0.body.readableBytes == 0)
            }
            let busy = RefreshStatusAnswer(.awaited(0))
            let streams = (0..<RefreshEvents.limit).compactMap {
                fixture.context.refreshEvents.listen(busy, from: "192.0.2.\($0)")
            }
            try await client.execute(uri: RefreshRoutes.eventsPath, method: .get) {
                #expect($0.status == .serviceUnavailable)
                #expect($0.headers[.retryAfter] == "30")
            }
            #expect(streams.count == RefreshEvents.limit)
        }
    }
}

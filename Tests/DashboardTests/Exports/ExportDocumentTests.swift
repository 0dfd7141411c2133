import Compression
import Foundation
import Hummingbird
import Quality
import Store
import Synchronization
import Testing

@testable import Dashboard

/// A file is made while it is taken, and only as far.
@Suite struct ExportDocumentTests {
    /// What was made and what was taken.
    private final class Record: Sendable {
        private let contents = Mutex((asked: [Range<Int>](), taken: [UInt8](), isFinished: false))

        var taken: [UInt8] { contents.withLock { $0.taken } }
        var asked: [Range<Int>] { contents.withLock { $0.asked } }
        var isFinished: Bool { contents.withLock { $0.isFinished } }

        func ask(_ range: Range<Int>) { contents.withLock { $0.asked.append(range) } }
        func take(_ bytes: some Sequence<UInt8>) { contents.withLock { $0.taken += bytes } }
        func finish() { contents.withLock { $0.isFinished = true } }
    }

    /// Takes a few pieces and then no more, like a client that went away.
    private struct Writer: ResponseBodyWriter {
        struct Gone: Error {}

        let record: Record
        var left: Int

        mutating func write(_ buffer: ByteBuffer) async throws {
            guard left > 0 else { throw Gone() }
            left -= 1
            record.take(buffer.readableBytesView)
        }

        consuming func finish(_ trailingHeaders: HTTPFields?) async throws { record.finish() }
    }

    private struct Broken: Error {}

    private func document(
        _ count: Int, _ record: Record, _ format: ExportFormat = .csv, failingFrom limit: Int = .max
    ) -> ExportDocument<FederationSummary> {
        ExportDocument(
            name: "federations", table: .federations(.standard), format: format, snapshot: Population.snapshot(0),
            count: count
        ) { range in
            record.ask(range)
            if range.upperBound > limit { throw Broken() }
            return range.map { FederationSummary(federation: Population.federation($0), statistics: .init()) }
        }
    }

    @Test func nothingIsMadeBeforeItIsTaken() async throws {
        let record = Record()
        await #expect(throws: Writer.Gone.self) {
            try await document(10_000, record).file(tag: "", day: "", modified: 0).body(isCompressed: false).write(
                Writer(record: record, left: 3))
        }
        // The headings and two pieces were taken, the next one was made.
        #expect(record.asked == [0..<200, 200..<400, 400..<600])
        #expect(!record.isFinished)
    }

    @Test(arguments: [0, 1, 199, 200, 201, 1_000], ExportFormat.allCases)
    func allRowsAreThereOnceCompressedOrNot(count: Int, format: ExportFormat) async throws {
        let plain = Record()
        try await document(count, plain, format).file(tag: "", day: "", modified: 0).body(isCompressed: false)
            .write(Writer(record: plain, left: .max))
        let text = String(decoding: plain.taken, as: UTF8.self)
        #expect(text.matches(of: /Federation \d+/).count == count)
        #expect(plain.asked.map(\.count).reduce(0, +) == count && plain.isFinished)
        if format == .json {
            let object = try JSONSerialization.jsonObject(with: Data(plain.taken)) as? [String: Any]
            #expect((object?["federations"] as? [Any])?.count == count)
            #expect(object?["total_federations"] as? Int == count)
        }
        let compressed = Record()
        try await document(count, compressed, format).file(tag: "", day: "", modified: 0).body(isCompressed: true)
            .write(Writer(record: compressed, left: .max))
        var unpacked: [UInt8] = []
        let reader = try GzipReader()
        try reader.read(compressed.taken) { unpacked.append(contentsOf: $0) }
        try reader.finish()
        #expect(unpacked == plain.taken)
    }

    @Test(arguments: [true, false]) func whatFailsOnTheWayDoesNotLookWhole(isCompressed: Bool) async throws {
        let record = Record()
        await #expect(throws: Broken.self) {
            try await document(1_000, record, failingFrom: 500).file(tag: "", day: "", modified: 0).body(
                isCompressed: isCompressed
            )
            .write(Writer(record: record, left: .max))
        }
        #expect(!record.isFinished)
        #expect(!record.taken.isEmpty)
    }
}

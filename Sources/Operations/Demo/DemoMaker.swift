import DemoData
import Files
import Foundation
import Glibc
import Logging
import Quality
import Store

/// Fills a database with an invented history: writes aggregates and sends each through the real import.
public struct DemoMaker: Sendable {
    private let database: String
    private let context: OperationContext

    public init(database: String, context: OperationContext) {
        self.database = database
        self.context = context
    }

    /// - Throws: ``CommandFailure``; with ``ExitStatus/usage`` when the database holds data already, because invented
    ///   entities must never mix with real ones.
    public func run(_ request: DemoRequest) async throws -> DemoSummary {
        do {
            return try await make(request)
        } catch {
            throw CommandFailure(error)
        }
    }

    private func make(_ request: DemoRequest) async throws -> DemoSummary {
        let stopwatch = Stopwatch()
        try request.check()
        try await refuseData()
        let directory = FileManager.default.temporaryDirectory.appendingPathComponent("edugain-demo-\(getpid())").path
        try StandardDirectories.make(directory)
        defer { try? FileManager.default.removeItem(atPath: directory) }
        let aggregate = DemoAggregate(
            options: DemoOptions(seed: request.seed, entities: request.entities))
        let list = directory + "/federations.json"
        try OpenFile.write(aggregate.federationList(), to: list)
        let times = snapshotTimes(request)
        var statistics = Statistics()
        for (step, time) in times.enumerated() {
            let file = directory + "/aggregate.xml"
            try OpenFile.write(aggregate, step: step, created: time, to: file)
            statistics = try await importStep(file, federations: list, at: time).statistics
            context.progress(
                ProgressUpdate(stage: "demo", completed: Int64(step + 1), total: Int64(times.count)))
        }
        return DemoSummary(
            database: database, snapshots: times.count, firstSnapshot: WallClock.iso8601(times[0]),
            lastSnapshot: WallClock.iso8601(times[times.count - 1]), statistics: statistics, seconds: stopwatch.seconds)
    }

    private func refuseData() async throws {
        do {
            guard try await DatabaseGeneration(path: database).latestSnapshot() == nil else {
                throw CommandFailure(
                    .usage, "\(database) holds data already; invented entities would mix with them",
                    hint: "Name another file with --database, for instance --database demo.db.")
            }
        } catch StoreError.notFound {
            // That is how it should be.
        }
    }

    /// Evenly spread over the days, the last one now; at least a second apart.
    private func snapshotTimes(_ request: DemoRequest) -> [Int64] {
        let distance = Int64(86_400 / request.snapshotsPerDay)
        let last = context.clock.now()
        return (0..<request.snapshots).map { last - Int64(request.snapshots - 1 - $0) * distance }
    }

    private func importStep(_ path: String, federations: String, at time: Int64) async throws -> ImportSummary {
        let past = OperationContext(clock: WallClock(now: { time }), logger: context.logger)
        let importer = Importer(database: database, cacheDirectory: "", version: "demo", context: past)
        return try await importer.run(
            ImportRequest(source: try SourceLocation(path), federations: try SourceLocation(federations)))
    }
}

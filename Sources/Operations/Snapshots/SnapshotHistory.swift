import Logging
import Store

/// The history of the database, for the command line.
public struct SnapshotHistory: Sendable {
    private let database: String
    private let context: OperationContext

    public init(database: String, context: OperationContext) {
        self.database = database
        self.context = context
    }

    /// All snapshots.
    ///
    /// - Throws: ``CommandFailure``
    public func list() async throws -> SnapshotList {
        try await reading { SnapshotList(snapshots: try await $0.snapshots().map(SnapshotSummary.init)) }
    }

    /// One snapshot with its federations.
    ///
    /// - Parameters:
    ///   - reference: names the snapshot, see ``SnapshotReference``.
    ///   - withEntities: lists its entities too.
    /// - Throws: ``CommandFailure``, with ``ExitStatus/notFound`` for a snapshot that is not there.
    public func show(_ reference: String, withEntities: Bool) async throws -> SnapshotReport {
        try await reading { generation in
            let snapshots = try await generation.snapshots()
            let time = try SnapshotReference(text: reference).resolve(snapshots.map(\.time))
            // resolve gives a time of the list.
            let snapshot = snapshots.first { $0.time == time }!
            return SnapshotReport(
                snapshot, federations: try await generation.federations(at: time),
                entities: withEntities ? try await generation.entities(at: time) : nil)
        }
    }

    /// What changed from one snapshot to another one.
    ///
    /// - Throws: ``CommandFailure``, with ``ExitStatus/notFound`` for a snapshot that is not there.
    public func difference(from first: String, to second: String) async throws -> DifferenceReport {
        try await reading { generation in
            let times = try await generation.snapshots().map(\.time)
            let from = try SnapshotReference(text: first).resolve(times)
            let to = try SnapshotReference(text: second).resolve(times)
            return DifferenceReport(from: from, to: to, try await generation.difference(from: from, to: to))
        }
    }

    /// Removes snapshots that are older than so many days, but never the newest one.
    ///
    /// - Parameters:
    ///   - days: at least 1.
    ///   - wait: how long to wait for another writer.
    ///   - dryRun: tells what would go and writes nothing.
    /// - Throws: ``CommandFailure``; nothing was changed then.
    public func prune(keepDays days: Int, wait: Duration, dryRun: Bool) async throws -> PruneReport {
        let before = context.clock.now() - Int64(days) * 86_400
        let plan = try await reading { try await $0.pruning(before: before) }
        if dryRun || plan.isEmpty { return PruneReport(plan, before: before, isDryRun: dryRun) }
        context.progress(ProgressUpdate(stage: "pruning", completed: 0, total: 1))
        // No connection to read is left by now: the last one to close could not remove the WAL.
        do {
            let logger = context.logger
            let pruned = try DatabaseWriter(path: database).access(
                command: "edugain-ctl snapshots prune", wait: wait, warn: { logger.warning("\($0)") },
                { try $0.prune(before: before) })
            return PruneReport(pruned, before: before, isDryRun: false)
        } catch {
            throw CommandFailure(error)
        }
    }

    private func reading<Result>(_ body: (DatabaseGeneration) async throws -> Result) async throws -> Result {
        do {
            return try await body(try DatabaseGeneration(path: database))
        } catch {
            throw CommandFailure(error)
        }
    }
}

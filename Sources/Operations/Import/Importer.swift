import Files
import Logging
import Quality
import SAMLMetadata
import Store

/// Brings an aggregate into the database: gets it, reads it, verifies it, judges it, and writes what changed.
///
/// Everything up to the writing happens without the write lock; a lock of its own keeps a second import away.
public struct Importer: Sendable {
    let database: DatabaseWriter
    let cacheDirectory: String
    let userAgent: String
    let context: OperationContext

    /// - Parameters:
    ///   - database: path of the database file.
    ///   - cacheDirectory: where downloads are kept.
    ///   - version: of this program, for the User-Agent of downloads.
    public init(database: String, cacheDirectory: String, version: String, context: OperationContext) {
        self.database = DatabaseWriter(path: database)
        self.cacheDirectory = cacheDirectory
        userAgent = "edugain-ctl/\(version)"
        self.context = context
    }

    /// - Throws: ``CommandFailure``. Whatever goes wrong, the snapshots from before stay, and the reason is recorded.
    public func run(_ request: ImportRequest) async throws -> ImportSummary {
        do {
            return request.dryRun ? try await dryRun(request) : try await importLocked(request)
        } catch {
            throw CommandFailure(error)
        }
    }

    private func importLocked(_ request: ImportRequest) async throws -> ImportSummary {
        let stopwatch = Stopwatch()
        try StandardDirectories.make(FilePath.directory(of: database.path))
        let lock = try FileLock(
            path: database.importLockPath, command: "edugain-ctl import", wait: request.wait)
        defer { withExtendedLifetime(lock) {} }
        let recorder = try ImportRecorder(database, source: request.source.name, wait: request.wait, context: context)
        do {
            let state = try await currentState()
            let reading = try await read(request, comparingWith: state) {
                recorder.report($0, completed: $1, total: $2)
            }
            var summary = ImportSummary(request.source, reading: reading, after: state)
            let signature = reading.verifiedWith.map(VerifiedSignature.init(fingerprint:))
            if let findings = reading.findings {
                let names = try await federationNames(request).load(request.federations, keep: true)
                if let warning = names.warning { warn(warning, in: &summary) }
                let change = change(from: findings, names: names.names, source: request.source, after: state)
                context.progress(ProgressUpdate(stage: ImportStage.writing.rawValue, completed: 0, total: 1))
                try recorder.finish(with: change, signature: signature, wait: request.wait)
                summary.snapshot = WallClock.iso8601(change.snapshot.time)
            } else if let snapshot = state.snapshot {
                try recorder.finishUnmodified(
                    snapshot: snapshot.time, signature: signature, wait: request.wait)
            }
            summary.seconds = stopwatch.seconds
            summary.resources = .current
            return summary
        } catch {
            let failure = CommandFailure(error)
            recorder.finish(with: failure, wait: request.wait)
            throw failure
        }
    }

    private func dryRun(_ request: ImportRequest) async throws -> ImportSummary {
        let stopwatch = Stopwatch()
        let state = try await currentState()
        let progress = context.progress
        let reading = try await read(request, comparingWith: state) {
            progress(ProgressUpdate(stage: $0.rawValue, completed: $1, total: $2))
        }
        var summary = ImportSummary(request.source, reading: reading, after: state)
        summary.outcome = .dryRun
        summary.seconds = stopwatch.seconds
        summary.resources = .current
        return summary
    }

    /// What the database holds; nothing when there is none yet.
    private func currentState() async throws -> CurrentState {
        do {
            return try await DatabaseGeneration(path: database.path).currentState()
        } catch StoreError.notFound {
            return CurrentState()
        }
    }

    private func change(
        from findings: AggregateFindings, names: [FederationName], source: SourceLocation, after state: CurrentState
    ) -> SnapshotChange {
        // The clock may have been set back, but the newest snapshot stays the newest.
        let time = max(context.clock.now(), (state.snapshot?.time ?? .min) + 1)
        let aggregate = findings.aggregate
        let snapshot = Snapshot(
            time: time, source: source.name, sourceDigest: findings.digest, sourceSize: findings.size,
            aggregateName: aggregate.name, aggregateIdentifier: aggregate.identifier, publisher: aggregate.publisher,
            creationInstant: aggregate.creationInstant, validUntil: aggregate.validUntil,
            cacheDuration: aggregate.cacheDuration, added: findings.added.count, removed: findings.removed.count,
            changed: findings.changed.count, statistics: findings.statistics)
        var change = SnapshotChange(base: state.snapshot?.time, snapshot: snapshot, federations: findings.federations)
        change.added = findings.added
        change.changed = findings.changed
        change.completed = findings.completed
        change.removed = findings.removed.map(\.entity)
        change.names = names
        return change
    }

    private func federationNames(_ request: ImportRequest) -> FederationNames {
        FederationNames(
            cacheDirectory: cacheDirectory, clock: context.clock, userAgent: userAgent,
            expiry: request.federationsExpiry)
    }

    private func warn(_ warning: String, in summary: inout ImportSummary) {
        context.logger.warning("\(warning)")
        summary.warnings.append(warning)
    }
}

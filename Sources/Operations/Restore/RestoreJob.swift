import Backups
import Files
import Foundation
import Glibc
import Logging
import Store

/// Puts a verified backup in the place of the database, while the service may go on running.
public struct RestoreJob: Sendable {
    private let database: String
    private let directory: String
    private let context: OperationContext

    /// - Parameters:
    ///   - database: what is replaced.
    ///   - directory: of the backups.
    public init(database: String, directory: String, context: OperationContext) {
        self.database = database
        self.directory = directory
        self.context = context
    }

    /// Backups to try, the best one first, opened before the user changes.
    public struct Candidates: Sendable {
        /// Where they are, for people.
        var place: String
        var sources: [Source] = []
        /// Backups that could not even be opened, and why.
        var skipped: [String] = []

        func noneIsGood(_ reasons: [String]) -> CommandFailure {
            CommandFailure(
                .verificationFailed, "none of \(reasons.count) backups in \(place) is good: \(reasons[0])",
                hint: "'edugain-ctl backup verify --all' tells of each one what is wrong.")
        }
    }

    enum Source: Sendable {
        case open(BackupSource)
        /// The database from before the last restore. It is looked for under the lock: a restore that was killed may have
        /// left it under another name.
        case former
        case remote(RcloneRemote, BackupName)
    }

    /// Looks which copies at a remote may be restored. They are fetched later, one by one.
    ///
    /// - Throws: ``CommandFailure`` when nothing comes into question.
    public func find(_ selection: BackupSelection, at destination: String) async throws -> Candidates {
        do {
            let remote = try RcloneRemote(destination: destination)
            var names = try await remote.backups()
            switch selection {
            case .file(let file): names = names.filter { $0.name.archive == file }
            case .before(let time): names = names.filter { $0.time <= time }
            case .latest, .all: break
            }
            guard !names.isEmpty else {
                throw BackupError.noBackup("there is no such backup at \(remote.shownPath)")
            }
            return Candidates(place: remote.shownPath, sources: names.map { .remote(remote, $0.name) })
        } catch {
            throw CommandFailure(error)
        }
    }

    /// Opens what may be restored; must come before the user changes.
    ///
    /// - Throws: ``CommandFailure`` when nothing comes into question.
    public func open(_ source: RestoreRequest.Source) throws -> Candidates {
        do {
            switch source {
            case .former:
                return Candidates(place: database, sources: [.former])
            case .backup(.file(let path)):
                let isName = !path.contains("/") && access(path, F_OK) != 0
                return Candidates(
                    place: directory,
                    sources: [.open(try BackupSource(path: isName ? "\(directory)/\(path)" : path))])
            case .backup(.before(let time)):
                return try openAll(madeBefore: time)
            case .backup(.latest), .backup(.all):
                return try openAll(madeBefore: .max)
            }
        } catch {
            throw CommandFailure(error)
        }
    }

    private func openAll(madeBefore time: Int64) throws -> Candidates {
        var candidates = Candidates(place: directory)
        for backup in try BackupDirectory(path: directory).backups() where backup.time <= time {
            do {
                candidates.sources.append(.open(try BackupSource(path: backup.path)))
            } catch {
                candidates.skipped.append(CommandFailure(error).message)
            }
        }
        guard !candidates.sources.isEmpty else {
            if !candidates.skipped.isEmpty { throw candidates.noneIsGood(candidates.skipped) }
            let limit = time == .max ? "" : " from \(context.clock.text(time)) or before"
            throw BackupError.noBackup("there is no backup\(limit) in \(directory) that can be read")
        }
        return candidates
    }

    /// - Parameter confirm: asked with a sentence before anything is replaced; false stops.
    /// - Returns: what was done, also when the last steps failed after the database was replaced
    ///   (``ExitStatus/partlyDone``).
    /// - Throws: ``CommandFailure``; the database is the old one then.
    public func run(
        _ candidates: Candidates, _ request: RestoreRequest, confirm: (String) -> Bool
    ) async throws -> RestoreSummary {
        do {
            return try await restore(candidates, request, confirm: confirm)
        } catch {
            throw CommandFailure(error)
        }
    }

    private func restore(
        _ candidates: Candidates, _ request: RestoreRequest, confirm: (String) -> Bool
    ) async throws -> RestoreSummary {
        let stopwatch = Stopwatch()
        try StandardDirectories.make(FilePath.directory(of: database))
        // An import that goes on would write into another database than the one it has compared with.
        let writer = DatabaseWriter(path: database)
        let importLock = try FileLock(
            path: writer.importLockPath, command: "edugain-ctl restore", wait: request.wait)
        defer { withExtendedLifetime(importLock) {} }
        let writeLock = try FileLock(path: writer.lockPath, command: "edugain-ctl restore", wait: request.wait)
        defer { withExtendedLifetime(writeLock) {} }
        try replacement.removeCandidate()
        do {
            let former = try replacement.former()
            let (verified, skipped) = try await unpack(candidates)
            var summary = RestoreSummary(
                verified, database: database, former: former, skipped: candidates.skipped + skipped)
            if request.dryRun {
                try replacement.removeCandidate()
                summary.isDryRun = true
            } else {
                guard former == .missing || confirm(question(verified, former)) else {
                    throw CommandFailure(.failed, "nothing was restored: the answer was not yes")
                }
                context.progress(ProgressUpdate(stage: "replacing", completed: 0, total: 1))
                let (aside, unfinished) = try replacement.replace(former, stamp: stamp)
                summary.formerDatabase = aside
                if let unfinished { summary.failures.append(CommandFailure(unfinished).message) }
            }
            summary.seconds = stopwatch.seconds
            return summary
        } catch {
            try? replacement.removeCandidate()
            throw error
        }
    }

    private func unpack(_ candidates: Candidates) async throws -> (VerifiedBackup, skipped: [String]) {
        let progress = context.progress
        let drill = RestoreDrill(
            BackupVerification { progress(ProgressUpdate(stage: "unpacking", completed: $0, total: $1)) })
        var skipped: [String] = []
        for source in candidates.sources {
            do {
                let verified = try await unpack(source, drill)
                guard verified.facts.counts.snapshots > 0 else { throw Self.nothingIn(verified) }
                return (verified, skipped)
            } catch {
                try replacement.removeCandidate()
                let failure = CommandFailure(error)
                // A full disk says nothing about the backup, and an older one would not fit either.
                guard candidates.sources.count + candidates.skipped.count > 1, failure.status != .noSpace else {
                    throw failure
                }
                context.logger.warning("skipped: \(failure.message)")
                skipped.append(failure.message)
            }
        }
        throw candidates.noneIsGood(candidates.skipped + skipped)
    }

    private static func nothingIn(_ backup: VerifiedBackup) -> CommandFailure {
        CommandFailure(
            .verificationFailed, "\(backup.path) is a sound database without any data",
            hint: "An import makes one with data: 'edugain-ctl import'.")
    }

    private func unpack(_ source: Source, _ drill: RestoreDrill) async throws -> VerifiedBackup {
        switch source {
        case .open(let source):
            return try drill.run(source, unpackingTo: replacement.candidate)
        case .former:
            return try drill.run(try former(), unpackingTo: replacement.candidate)
        case .remote(let remote, let name):
            let scratch = try ScratchDirectory(inOneOf: [FilePath.directory(of: database)])
            defer { withExtendedLifetime(scratch) {} }
            let progress = context.progress
            let fetched = try await remote.fetch(name, into: scratch.directory) {
                progress(ProgressUpdate(stage: "fetching", completed: $0, total: nil))
            }
            let verified = try drill.run(try BackupSource(path: fetched.path), unpackingTo: replacement.candidate)
            return verified.at("\(remote.shownPath)/\(name)")
        }
    }

    private func former() throws -> BackupSource {
        guard access(replacement.formerPath, F_OK) == 0 else {
            throw CommandFailure(
                .notFound, "there is no database from before a restore at \(replacement.formerPath)",
                hint: "Restore a backup: 'edugain-ctl backup list' shows what there is.")
        }
        return try BackupSource(path: replacement.formerPath)
    }

    private func question(_ verified: VerifiedBackup, _ former: DatabaseReplacement.Former) -> String {
        let newest = verified.facts.counts.newestSnapshot.map { ", the newest of \(context.clock.text($0))" } ?? ""
        let state = if case .damaged(let reason) = former { " (damaged: \(reason))" } else { "" }
        return "Replace \(database)\(state) by \(verified.path), which holds "
            + "\(NumberText.counted(verified.facts.counts.snapshots, "snapshot"))\(newest)?"
    }

    private var replacement: DatabaseReplacement { DatabaseReplacement(path: database) }

    private var stamp: String {
        WallClock.iso8601(context.clock.now()).filter { $0.isNumber }
    }
}

import Fetch
import Files
import Foundation
import Glibc
import Logging
import Store

extension Importer {
    typealias Report = @Sendable (ImportStage, _ completed: Int64, _ total: Int64?) -> Void

    /// Gets the aggregate, reads it and judges it.
    ///
    /// - Returns: nil when the source did not change since the newest snapshot.
    /// - Throws: ``CommandFailure``
    func read(
        _ request: ImportRequest, comparingWith state: CurrentState, report: @escaping Report
    ) async throws -> AggregateFindings? {
        switch request.source {
        case .file(let file):
            let findings = try await parse(file, request, comparingWith: state, report: report)
            try accept(findings, request, after: state)
            return findings
        case .url(let url):
            if !request.dryRun { try StandardDirectories.make(cacheDirectory) }
            return try await read(url: url, request, comparingWith: state, report: report)
        }
    }

    private func read(
        url: String, _ request: ImportRequest, comparingWith state: CurrentState, report: @escaping Report
    ) async throws -> AggregateFindings? {
        // A dry run leaves the cache alone, which only the holder of the import lock may change.
        let cache =
            request.dryRun
            ? MetadataCache(directory: FileManager.default.temporaryDirectory.path, name: "edugain-dry-run-\(getpid())")
            : MetadataCache(directory: cacheDirectory, name: "aggregate")
        defer { cache.discardPartialFile() }
        var limits = DownloadLimits()
        limits.maximumSize = request.maximumSize
        let download = AggregateDownload(
            cache: cache, downloader: Downloader(userAgent: userAgent, limits: limits), clock: context.clock)
        let imported = state.snapshot.map { Hexadecimal.text($0.sourceDigest) }
        let outcome = try await download.fetch(url, imported: imported) { report(.downloading, $0, $1) }
        guard case .aggregate(let file, let newRecord) = outcome else {
            if let expiry = state.snapshot?.validUntil, !request.force {
                try ImportJudgement.checkExpiry(expiry, now: context.clock.now())
            }
            return nil
        }
        let findings: AggregateFindings
        do {
            findings = try await parse(file, request, comparingWith: state, report: report)
            if newRecord == nil { try cache.checkDigest(findings.digest, url: url) }
        } catch  where newRecord == nil {
            // The cached file is not what it was: forget it, and get the aggregate once more.
            cache.forget()
            return try await read(url: url, request, comparingWith: state, report: report)
        }
        try accept(findings, request, after: state)
        if var record = newRecord, !request.dryRun {
            record.sha256 = Hexadecimal.text(findings.digest)
            keep(record, in: cache)
        }
        return findings
    }

    private func parse(
        _ file: OpenFile, _ request: ImportRequest, comparingWith state: CurrentState, report: @escaping Report
    ) async throws -> AggregateFindings {
        let size = file.size
        let reader = AggregateReader(maximumSize: request.maximumSize) { report(.parsing, $0, size) }
        return try await reader.read(file, name: request.source.name, comparingWith: state)
    }

    private func accept(_ findings: AggregateFindings, _ request: ImportRequest, after state: CurrentState) throws {
        try ImportJudgement.accept(
            findings, after: state.snapshot, now: context.clock.now(), force: request.force)
    }

    /// A cache that cannot be written costs the next download, not this import.
    private func keep(_ record: MetadataCache.Record, in cache: MetadataCache) {
        do {
            try cache.keepPartialFile(record)
        } catch {
            context.logger.warning("\(CommandFailure(error).message)")
        }
    }
}

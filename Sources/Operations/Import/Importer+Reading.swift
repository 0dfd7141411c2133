import Fetch
import Files
import Foundation
import Glibc
import Logging
import Store

extension Importer {
    typealias Report = @Sendable (ImportStage, _ completed: Int64, _ total: Int64?) -> Void

    /// Gets the aggregate, reads it, verifies and judges it.
    ///
    /// - Throws: ``CommandFailure``
    func read(
        _ request: ImportRequest, comparingWith state: CurrentState, report: @escaping Report
    ) async throws -> SourceReading {
        let verification = try request.verification?.get()
        // Rather now than after a download in vain.
        _ = try verification?.program()
        let cache = cache(for: request)
        defer { cache.discardPartialFile() }
        switch request.source {
        case .file(var file):
            if verification != nil {
                if !request.dryRun { try StandardDirectories.make(cacheDirectory) }
                file = try file.copyWithoutName(by: cache.partialFile, limit: request.maximumSize)
            }
            let reading = try await parse(file, request, verification, cache, comparingWith: state, report: report)
            try accept(reading, request, after: state)
            return reading
        case .url(let url):
            if !request.dryRun { try StandardDirectories.make(cacheDirectory) }
            return try await read(url: url, request, verification, cache, comparingWith: state, report: report)
        }
    }

    /// A dry run leaves the cache alone, which only the holder of the import lock may change.
    private func cache(for request: ImportRequest) -> MetadataCache {
        request.dryRun
            ? MetadataCache(directory: FileManager.default.temporaryDirectory.path, name: "edugain-dry-run-\(getpid())")
            : MetadataCache(directory: cacheDirectory, name: "aggregate")
    }

    private func read(
        url: String, _ request: ImportRequest, _ verification: SourceVerification?, _ cache: MetadataCache,
        comparingWith state: CurrentState, report: @escaping Report
    ) async throws -> SourceReading {
        var limits = DownloadLimits()
        limits.maximumSize = request.maximumSize
        let download = AggregateDownload(
            cache: cache, downloader: Downloader(userAgent: userAgent, limits: limits), clock: context.clock,
            fingerprints: verification?.certificates.map(\.fingerprint))
        let imported = state.snapshot.map { Hexadecimal.text($0.sourceDigest) }
        let file: OpenFile
        let newRecord: MetadataCache.Record?
        switch try await download.fetch(url, imported: imported, progress: { report(.downloading, $0, $1) }) {
        case .notModified(let record):
            if let expiry = state.snapshot?.validUntil, !request.force {
                try ImportJudgement.checkExpiry(expiry, now: context.clock.now())
            }
            return SourceReading(verifiedWith: verification == nil ? nil : record.verifiedWith)
        case .aggregate(let aggregate, let record):
            (file, newRecord) = (aggregate, record)
        }
        let reading: SourceReading
        do {
            reading = try await parse(file, request, verification, cache, comparingWith: state, report: report)
            if newRecord == nil, let digest = reading.findings?.digest { try cache.checkDigest(digest, url: url) }
        } catch  where newRecord == nil {
            // The cached file is not what it was, or not what it should be: forget it, and get the aggregate once more.
            cache.forget()
            return try await read(url: url, request, verification, cache, comparingWith: state, report: report)
        }
        try accept(reading, request, after: state)
        if !request.dryRun { keep(reading, newRecord, of: url, in: cache) }
        return reading
    }

    private func parse(
        _ file: OpenFile, _ request: ImportRequest, _ verification: SourceVerification?, _ cache: MetadataCache,
        comparingWith state: CurrentState, report: @escaping Report
    ) async throws -> SourceReading {
        let size = file.size
        let reader = AggregateReader(maximumSize: request.maximumSize) { report(.parsing, $0, size) }
        let findings = try await reader.read(file, name: request.source.name, comparingWith: state)
        guard let verification else { return SourceReading(findings: findings) }
        report(.verifying, 0, 1)
        let certificate = try await verification.verify(
            file, certificateFile: cache.certificateFile, logger: context.logger)
        return SourceReading(findings: findings, verifiedWith: certificate.fingerprint)
    }

    private func accept(_ reading: SourceReading, _ request: ImportRequest, after state: CurrentState) throws {
        guard let findings = reading.findings else { return }
        try ImportJudgement.accept(
            findings, after: state.snapshot, now: context.clock.now(), force: request.force)
    }

    /// Remembers a good aggregate. A cache that cannot be written costs the next download, not this import.
    ///
    /// - Parameter newRecord: nil when it is the cached one already.
    private func keep(
        _ reading: SourceReading, _ newRecord: MetadataCache.Record?, of url: String, in cache: MetadataCache
    ) {
        do {
            if var record = newRecord {
                record.sha256 = Hexadecimal.text(reading.findings?.digest ?? [])
                record.verifiedWith = reading.verifiedWith
                try cache.keepPartialFile(record)
            } else if var record = cache.record(for: url), record.verifiedWith != reading.verifiedWith {
                record.verifiedWith = reading.verifiedWith
                try cache.keep(record)
            }
        } catch {
            context.logger.warning("\(CommandFailure(error).message)")
        }
    }
}

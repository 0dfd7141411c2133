import Fetch
import Files
import Glibc
import Store

/// Gets an aggregate over HTTP, or learns that the one we have is still the newest.
struct AggregateDownload: Sendable {
    /// What came of it.
    enum Outcome {
        /// The source did not change, and the database holds what it had: nothing to do.
        case notModified(MetadataCache.Record)
        /// An aggregate to read, and what to remember of it when it turns out to be good; nil when it is the cached
        /// one already.
        case aggregate(OpenFile, newRecord: MetadataCache.Record?)
    }

    let cache: MetadataCache
    let downloader: Downloader
    let clock: WallClock
    /// The fingerprints of the certificates of which one must have verified what is cached; nil where none needs to. What
    /// was downloaded before a certificate was named, or verified with one that is no longer named, is verified now.
    var fingerprints: [String]?

    /// - Parameters:
    ///   - url: the source.
    ///   - imported: SHA-256 (hexadecimal) of the aggregate that the newest snapshot was made from.
    ///   - progress: called with bytes received and, where known, expected.
    /// - Throws: ``CommandFailure``; ``ExitStatus/temporarilyUnavailable`` when the source cannot be had.
    func fetch(
        _ url: String, imported: String?, progress: @escaping @Sendable (Int64, Int64?) -> Void
    ) async throws -> Outcome {
        let record = cache.record(for: url)
        let file = try OpenFile(creating: cache.partialFile)
        let response = try await download(url, validators: record?.validators, into: file, progress: progress)
        switch response {
        case .notModified:
            if let record, record.sha256 == imported, isVerified(record) { return .notModified(record) }
            // The database was restored, the last import failed after the download, or it was not verified: the file is
            // all we need.
            return .aggregate(try OpenFile(reading: cache.file), newRecord: nil)
        case .complete(let download):
            return .aggregate(
                file,
                newRecord: MetadataCache.Record(
                    url: url, validators: download.validators, sha256: "", fetched: clock.now()))
        }
    }

    private func isVerified(_ record: MetadataCache.Record) -> Bool {
        guard let fingerprints else { return true }
        return record.verifiedWith.map(fingerprints.contains) ?? false
    }

    private func download(
        _ url: String, validators: Validators?, into file: OpenFile,
        progress: @escaping @Sendable (Int64, Int64?) -> Void
    ) async throws -> DownloadResponse {
        do {
            return try await downloader.download(from: url, validators: validators, into: file.descriptor) {
                progress($0.received, $0.expected)
            }
        } catch let error as DownloadError {
            throw CommandFailure(downloadError: error, file: file.name)
        }
    }
}

extension CommandFailure {
    init(downloadError error: DownloadError, file: String) {
        switch error {
        case .storing(let number) where number == ENOSPC || number == EDQUOT:
            self.init(
                .noSpace, "no space left for \(file)",
                hint: "Free some space on that file system, or name another place with EDUGAIN_CACHE_DIR.")
        case .storing:
            self.init(.failed, "\(error)")
        case .tooLarge:
            self.init(.verificationFailed, "\(error)", hint: "If that is right, raise EDUGAIN_MAX_SIZE.")
        case .unsupportedURL:
            self.init(.usage, "\(error)", hint: "Use an http or https URL.")
        default:
            self.init(
                .temporarilyUnavailable, "the source cannot be had: \(error)",
                hint: "The data from before stay as they are; try again later.")
        }
    }
}

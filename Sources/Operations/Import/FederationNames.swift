import Fetch
import Files
import Glibc
import Store

/// Gets the names of the federations, from a file or from the eduGAIN API by way of the cache.
struct FederationNames: Sendable {
    /// A federation list is some 40 kB; more than this is none.
    private static let largestList = 8 << 20

    let cacheDirectory: String
    let clock: WallClock
    let userAgent: String
    /// How old a cached list may be before it is fetched again, in seconds.
    let expiry: Int64
    /// How long a list may take: an import is not to wait for names.
    var limits = DownloadLimits(
        maximumSize: Int64(largestList), connectTimeout: .seconds(10), totalTimeout: .seconds(60))

    private var cache: MetadataCache { MetadataCache(directory: cacheDirectory, name: "federations") }

    /// - Parameters:
    ///   - location: where to look; nil leaves all names as they are.
    ///   - keep: whether a list that was fetched may be put into the cache.
    /// - Returns: the names, and a warning when they are old or could not be had: names are no reason to fail an
    ///   import, because those learnt earlier stay in the database.
    /// - Throws: ``CommandFailure`` when a *file* that the user named is no federation list.
    func load(_ location: SourceLocation?, keep: Bool) async throws -> (names: [FederationName], warning: String?) {
        switch location {
        case nil:
            return ([], nil)
        case .file(let file):
            return (try FederationList.parse(try file.readAll(limit: Self.largestList), name: file.name), nil)
        case .url(let url):
            return await load(url: url, keep: keep)
        }
    }

    private func load(url: String, keep: Bool) async -> ([FederationName], String?) {
        let cached = cache.record(for: url)
        if let cached, (0..<expiry).contains(clock.now() - cached.fetched), let names = try? cachedNames() {
            return (names, nil)
        }
        do {
            return (try await download(url, keep: keep), nil)
        } catch {
            let reason = CommandFailure(error).message
            if let names = try? cachedNames(), let cached {
                return (names, "the federation list is from \(clock.text(cached.fetched)): \(reason)")
            }
            return ([], "the federation list could not be had, names stay as they are: \(reason)")
        }
    }

    private func cachedNames() throws -> [FederationName] {
        let file = try OpenFile(reading: cache.file)
        return try FederationList.parse(try file.readAll(limit: Self.largestList), name: file.name)
    }

    private func download(_ url: String, keep: Bool) async throws -> [FederationName] {
        let downloader = Downloader(userAgent: userAgent, limits: limits, retry: RetryPolicy(attempts: 2))
        try StandardDirectories.make(cacheDirectory)
        let file = try OpenFile(creating: cache.partialFile)
        defer { cache.discardPartialFile() }
        guard case .complete(let download) = try await downloader.download(from: url, into: file.descriptor) else {
            return []
        }
        let bytes = try file.readAll(limit: Self.largestList)
        let names = try FederationList.parse(bytes, name: url)
        if keep {
            try cache.keepPartialFile(
                MetadataCache.Record(url: url, validators: download.validators, sha256: "", fetched: clock.now()))
        }
        return names
    }
}

import Operations
import Synchronization

/// Keeps finished pages of the newest data. What belongs to older data goes at once; beyond the limit, the page that
/// came first goes first.
final class PageCache: Sendable {
    /// A page in one of its forms.
    struct Key: Hashable, Sendable {
        var address: String
        var isCompressed: Bool
    }

    /// What a page depends on beside its address.
    struct Version: Hashable, Sendable {
        var revision: Int
        /// The age of the data as it stands on the page, which changes without the data.
        var age: String
        /// Its colour there.
        var freshness: Freshness?
    }

    private struct Contents {
        var version: Version?
        var pages: [Key: RenderedPage] = [:]
        var order: [Key] = []
        var size = 0
    }

    private let limit: Int
    private let contents = Mutex(Contents())

    /// - Parameter limit: bytes of pages to keep.
    init(limit: Int = 6 << 20) {
        self.limit = limit
    }

    func page(_ key: Key, _ version: Version) -> RenderedPage? {
        contents.withLock { $0.version == version ? $0.pages[key] : nil }
    }

    func keep(_ page: RenderedPage, _ key: Key, _ version: Version) {
        contents.withLock { contents in
            // A page that was begun before the last renewal comes too late.
            if let current = contents.version, version.revision < current.revision { return }
            if contents.version != version { contents = Contents(version: version) }
            guard page.size <= limit / 2, contents.pages[key] == nil else { return }
            contents.pages[key] = page
            contents.order.append(key)
            contents.size += page.size
            while contents.size > limit {
                let oldest = contents.order.removeFirst()
                contents.size -= contents.pages.removeValue(forKey: oldest)?.size ?? 0
            }
        }
    }
}

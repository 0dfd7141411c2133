import Synchronization

/// Keeps finished pages of the newest data. What belongs to older data goes at once; beyond the limit, the page that
/// came first goes first.
final class PageCache: Sendable {
    /// What a page depends on beside its address.
    struct Version: Hashable, Sendable {
        var revision: Int
        /// The age of the data as it stands on the page, which changes without the data.
        var age: String
    }

    private struct Contents {
        var version: Version?
        var pages: [String: RenderedPage] = [:]
        var order: [String] = []
        var size = 0
    }

    private let limit: Int
    private let contents = Mutex(Contents())

    /// - Parameter limit: bytes of pages to keep.
    init(limit: Int = 8 << 20) {
        self.limit = limit
    }

    func page(_ address: String, _ version: Version) -> RenderedPage? {
        contents.withLock { $0.version == version ? $0.pages[address] : nil }
    }

    func keep(_ page: RenderedPage, _ address: String, _ version: Version) {
        contents.withLock { contents in
            if contents.version != version { contents = Contents(version: version) }
            guard page.size <= limit / 8, contents.pages[address] == nil else { return }
            contents.pages[address] = page
            contents.order.append(address)
            contents.size += page.size
            while contents.size > limit {
                let oldest = contents.order.removeFirst()
                contents.size -= contents.pages.removeValue(forKey: oldest)?.size ?? 0
            }
        }
    }
}

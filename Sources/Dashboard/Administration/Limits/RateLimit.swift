import Synchronization

/// So many times in so many seconds, for each who asks: times of a sliding window. What is refused is not counted, so
/// asking again makes nobody wait longer. Times are UTC seconds.
final class RateLimit: Sendable {
    /// Who asks is remembered for so many; beyond, the one who came longest ago is forgotten.
    static let remembered = 1_000

    let limit: Int
    /// Seconds.
    let interval: Int64

    private let times = Mutex<[String: [Int64]]>([:])

    init(_ limit: Int, in interval: Int64) {
        self.limit = limit
        self.interval = interval
    }

    /// Seconds until `key` may go on; nil when it may now, which is not counted.
    func wait(_ key: String, now: Int64) -> Int64? {
        times.withLock { wait(recent($0[key], now: now), now: now) }
    }

    /// Lets `key` go on and counts that.
    ///
    /// - Returns: seconds until it may; nil when it may now, which is counted.
    func admit(_ key: String, now: Int64) -> Int64? {
        times.withLock { times in
            let recent = recent(times[key], now: now)
            if let seconds = wait(recent, now: now) { return seconds }
            times[key] = recent + [now]
            guard times.count > Self.remembered else { return nil }
            if let oldest = times.min(by: { ($0.value.last ?? 0) < ($1.value.last ?? 0) }) { times[oldest.key] = nil }
            return nil
        }
    }

    /// Takes back the last time that `key` was let go on, because nothing came of it.
    func giveBack(_ key: String) {
        times.withLock { times in
            guard var own = times[key] else { return }
            _ = own.popLast()
            times[key] = own.isEmpty ? nil : own
        }
    }

    private func wait(_ recent: [Int64], now: Int64) -> Int64? {
        guard recent.count >= limit else { return nil }
        return max(1, recent[recent.count - limit] + interval - now)
    }

    private func recent(_ times: [Int64]?, now: Int64) -> [Int64] {
        // A clock that was set back must not lock anybody out for longer.
        (times ?? []).filter { $0 <= now && $0 > now - interval }
    }
}

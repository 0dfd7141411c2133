import Synchronization

/// Counts sign-ins that failed, by the client's address: nobody guesses 256 bits, but nobody shall fill the log either.
final class SignInThrottle: Sendable {
    /// So many in the time of ``interval``; then it is enough.
    static let limit = 10
    /// Seconds.
    static let interval: Int64 = 600
    /// Addresses that are remembered; beyond, the one that failed longest ago is forgotten.
    private static let addresses = 1_000

    private let failures = Mutex<[String: [Int64]]>([:])

    /// Seconds until `address` may try again; nil when it may now.
    func wait(_ address: String, now: Int64) -> Int64? {
        failures.withLock { failures in
            let recent = Self.recent(failures[Self.key(address)], now: now)
            guard recent.count >= Self.limit else { return nil }
            return max(1, recent[recent.count - Self.limit] + Self.interval - now)
        }
    }

    func count(_ address: String, now: Int64) {
        failures.withLock { failures in
            let key = Self.key(address)
            failures[key] = Self.recent(failures[key], now: now).suffix(Self.limit - 1) + [now]
            guard failures.count > Self.addresses else { return }
            if let oldest = failures.min(by: { ($0.value.last ?? 0) < ($1.value.last ?? 0) }) {
                failures[oldest.key] = nil
            }
        }
    }

    private static func recent(_ times: [Int64]?, now: Int64) -> [Int64] {
        // A clock that was set back must not lock anybody out for longer.
        (times ?? []).filter { $0 <= now && $0 > now - interval }
    }

    /// Who has one IPv6 address has 2^64 of them.
    private static func key(_ address: String) -> String {
        NumericAddress.bytes(of: address).map { "\($0.prefix($0.count == 16 ? 8 : 4))" } ?? address
    }
}

import Synchronization

/// A number that many threads count up at once.
final class Counter: Sendable {
    private let number = Atomic<Int>(0)

    var value: Int { number.load(ordering: .relaxed) }

    func add(_ amount: Int = 1) { number.wrappingAdd(amount, ordering: .relaxed) }
}

/// How often a route was asked, how it answered, and how long that took. Counting a request is three additions without
/// a lock.
final class RouteCounters: Sendable {
    /// Upper bounds in microseconds, doubled and halved around the milliseconds that a page takes to be rendered; what
    /// comes from memory is in the first one.
    static let bounds = [100, 250, 500, 1_000, 2_500, 5_000, 10_000, 25_000, 50_000, 100_000, 500_000, 2_500_000]

    /// By the first digit of the status, from 1 to 5.
    let statuses = (1...5).map { _ in Counter() }
    /// One for each bound, and one for what is slower than all of them.
    let buckets = (0...bounds.count).map { _ in Counter() }
    /// Microseconds of all requests together.
    let total = Counter()

    func count(status: Int, microseconds: Int) {
        statuses[min(max(status / 100, 1), 5) - 1].add()
        buckets[Self.bounds.firstIndex { microseconds <= $0 } ?? Self.bounds.count].add()
        total.add(microseconds)
    }
}

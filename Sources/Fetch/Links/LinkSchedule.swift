/// Which link is to be asked when. Times are those since the beginning of the check; links are numbers.
///
/// Of the hosts that may be asked the one with the most links goes first: its pauses make it the one that all others
/// are done before.
struct LinkSchedule {
    private let concurrency: Int
    private let concurrencyPerHost: Int
    private let pause: Duration
    private var active = 0
    private var numbers: [String: Int] = [:]
    private var queues: [HostQueue] = []
    /// Second tries that wait for their time.
    private var later: [(link: Int, host: String, time: Duration)] = []

    init(_ settings: LinkCheckSettings) {
        concurrency = max(settings.concurrency, 1)
        concurrencyPerHost = max(settings.concurrencyPerHost, 1)
        pause = max(settings.pausePerHost, .zero)
    }

    /// Whether no link waits and no request is under way.
    var isEmpty: Bool { active == 0 && later.isEmpty && queues.allSatisfy { $0.count == 0 } }

    mutating func add(_ link: Int, host: String) { queues[number(of: host)].add(link) }

    /// For the next request of a link that is in the middle of its way.
    mutating func addFirst(_ link: Int, host: String) { queues[number(of: host)].addFirst(link) }

    mutating func add(_ link: Int, host: String, notBefore time: Duration) { later.append((link, host, time)) }

    /// Leaves a host alone until then.
    mutating func hold(_ host: String, until time: Duration) {
        let number = number(of: host)
        queues[number].earliest = max(queues[number].earliest, time)
    }

    /// The link whose request may begin now, and counts as under way from now on. ``begin(host:at:)`` follows when it
    /// does.
    mutating func next(at now: Duration) -> Int? {
        queueSecondTries(at: now)
        guard active < concurrency else { return nil }
        var best: Int?
        for number in queues.indices where mayBegin(number) && queues[number].earliest <= now {
            if best.map({ queues[number].count > queues[$0].count }) ?? true { best = number }
        }
        guard let best, let link = queues[best].next() else { return nil }
        queues[best].active += 1
        active += 1
        return link
    }

    /// A request begins: the next one of the host waits.
    mutating func begin(host: String, at now: Duration) { hold(host, until: now + pause) }

    /// A request has ended, or was not sent.
    mutating func end(host: String) {
        queues[number(of: host)].active -= 1
        active -= 1
    }

    /// When the next request may begin if none ends before; `nil` when one must end first.
    var nextBeginning: Duration? {
        guard active < concurrency else { return nil }
        let hosts = queues.indices.filter { mayBegin($0) }.map { queues[$0].earliest }
        return (hosts + later.map(\.time)).min()
    }

    private func mayBegin(_ number: Int) -> Bool {
        queues[number].count > 0 && queues[number].active < concurrencyPerHost
    }

    private mutating func queueSecondTries(at now: Duration) {
        guard later.contains(where: { $0.time <= now }) else { return }
        for entry in later where entry.time <= now { add(entry.link, host: entry.host) }
        later.removeAll { $0.time <= now }
    }

    private mutating func number(of host: String) -> Int {
        if let number = numbers[host] { return number }
        queues.append(HostQueue())
        numbers[host] = queues.count - 1
        return queues.count - 1
    }
}

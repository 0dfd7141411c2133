/// The links that wait for their turn at one host.
struct HostQueue {
    /// Requests under way.
    var active = 0
    /// When the next one may begin.
    var earliest = Duration.zero
    /// Links in the middle of their way, the next one last.
    private var underWay: [Int] = []
    private var waiting: [Int] = []
    /// How many of ``waiting`` have had their turn.
    private var taken = 0

    var count: Int { underWay.count + waiting.count - taken }

    mutating func add(_ link: Int) { waiting.append(link) }

    mutating func addFirst(_ link: Int) { underWay.append(link) }

    mutating func next() -> Int? {
        if let link = underWay.popLast() { return link }
        guard taken < waiting.count else { return nil }
        defer { taken += 1 }
        return waiting[taken]
    }
}

/// How often the links of one server failed in a row in ways that are the server's own.
struct LinkHostRecord {
    private var failures = 0
    private var last: LinkOutcome?

    /// Takes note of a request that was sent; `nil` for one from which another follows.
    mutating func note(_ outcome: LinkOutcome?) {
        guard let outcome, outcome.concernsHost else {
            failures = 0
            last = nil
            return
        }
        failures += 1
        last = outcome
    }

    /// How its other links fail too, after `limit` failures.
    func verdict(limit: Int) -> LinkOutcome? { failures >= limit ? last : nil }
}

import Quality

extension APIRecord.Member {
    /// The same member of something that holds the value.
    func of<Whole: Sendable>(_ part: @escaping @Sendable (Whole) -> Value) -> APIRecord<Whole>.Member {
        let value = value
        return APIRecord<Whole>.Member(name, schema) { value(part($0)) }
    }
}

extension APIRecord {
    /// All counters as members of what has them.
    static func counters(_ statistics: @escaping @Sendable (Value) -> Statistics) -> [Member] {
        APIRecord<Statistics>.statistics.members.map { $0.of(statistics) }
    }
}

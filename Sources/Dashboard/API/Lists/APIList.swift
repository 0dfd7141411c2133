import Hummingbird

/// A list for programs, made as far as somebody asks for it.
struct APIList<Value: Sendable>: Sendable {
    let record: APIRecord<Value>
    /// Time of the snapshot that it is of, UTC seconds.
    let snapshot: Int64
    /// Time of the snapshot that it is compared with, or of the newest link check where it depends on that; else 0.
    var first: Int64 = 0
    let total: Int
    /// What names the member at a place, the same whatever comes before it; nil where the places never change.
    private let key: (@Sendable (Int) -> String)?
    let rows: @Sendable (Range<Int>) async throws -> [Value]

    /// A list that is there already.
    init(
        _ record: APIRecord<Value>, _ values: [Value], snapshot: Int64, first: Int64 = 0,
        key: @escaping @Sendable (Value) -> String
    ) {
        self.init(
            record, snapshot: snapshot, first: first, total: values.count, key: { key(values[$0]) },
            rows: { Array(values[$0]) })
    }

    init(
        _ record: APIRecord<Value>, snapshot: Int64, first: Int64 = 0, total: Int,
        key: (@Sendable (Int) -> String)?, rows: @escaping @Sendable (Range<Int>) async throws -> [Value]
    ) {
        self.record = record
        self.snapshot = snapshot
        self.first = first
        self.total = total
        self.key = key
        self.rows = rows
    }

    private func name(_ place: Int) -> UInt64 { PageCursor.name(key?(place) ?? "") }

    /// The place of the first member behind a cursor.
    ///
    /// - Throws: `HTTPError` 410 where the member before it is not in the list any more.
    func start(_ cursor: PageCursor?) throws -> Int {
        guard let cursor else { return 0 }
        if cursor.offset <= total, name(cursor.offset - 1) == cursor.last { return cursor.offset }
        // Without keys all members have one name, and none of them can be found by it.
        guard key != nil, let place = (0..<total).first(where: { name($0) == cursor.last }) else {
            throw ListPaging.gone
        }
        return place + 1
    }

    /// - Parameter end: the place behind the last member that came.
    func cursor(_ end: Int) -> PageCursor? {
        guard end > 0, end < total else { return nil }
        return PageCursor(snapshot: snapshot, first: first, offset: end, last: name(end - 1))
    }
}

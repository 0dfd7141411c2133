/// The head of a column that a table can be sorted by.
struct ColumnHead: Sendable {
    /// Names the link, so that the focus stays on it when the table is renewed.
    let id: String
    let name: String
    let path: String
    /// `ascending` or `descending`; nil where the table is not sorted by it.
    let sort: String?
    /// `▲` or `▼`; empty where the table is not sorted by it.
    let sign: String
    let isNumber: Bool

    /// - Parameter path: the address of the table sorted by this column in the given direction.
    init(
        _ key: String, _ name: String, isNumber: Bool = false, current: SortDirection?, first: SortDirection,
        path: (SortDirection) -> String
    ) {
        id = "sort-\(key)"
        self.name = name
        self.isNumber = isNumber
        sort = current.map { $0 == .ascending ? "ascending" : "descending" }
        sign = current.map { $0 == .ascending ? "▲" : "▼" } ?? ""
        self.path = path(current?.opposite ?? first)
    }
}

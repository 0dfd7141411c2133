/// Which way a list is sorted.
enum SortDirection: String, CaseIterable, Sendable {
    case ascending = "asc"
    case descending = "desc"

    var opposite: SortDirection { self == .ascending ? .descending : .ascending }
}

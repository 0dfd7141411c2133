/// The columns that a list of entities can be sorted by.
enum EntityOrder: String, CaseIterable, Sendable {
    case name
    case organization
    case federation
    case roles
    case privacy
    case security
    case sirtfi
    /// When it changed last.
    case changed

    /// What the first click on a column's head gives: changes are looked for from the newest.
    var firstDirection: SortDirection { self == .changed ? .descending : .ascending }
}

/// Which entities a list shows, in which order, and which page of them.
struct EntityQuery: Sendable {
    var filter: EntityFilter
    var order = EntityOrder.name
    var direction = SortDirection.ascending
    /// From 1.
    var page = 1
    /// How far back the charts beside the list go; nil on a page without charts.
    var period: Period?

    /// - Throws: `HTTPError` 400 for a word that a parameter does not know.
    init(_ parameters: QueryParameters) throws {
        filter = try EntityFilter(parameters)
        order = try parameters.choice("sort", EntityOrder.self) ?? .name
        direction = try parameters.choice("order", SortDirection.self) ?? order.firstDirection
        page = try parameters.number("page", in: 1...Int.max) ?? 1
    }

    /// The address of the same list.
    ///
    /// - Parameters:
    ///   - path: of the page that shows the list.
    ///   - order: nil for the same.
    ///   - page: the first one when the order changes.
    func address(_ path: String, order: (EntityOrder, SortDirection)? = nil, page: Int = 1) -> String {
        let (order, direction) = order ?? (self.order, self.direction)
        return Address.of(
            path,
            filter.parameters + [
                ("sort", order == .name && direction == .ascending ? nil : order.rawValue),
                ("order", direction == order.firstDirection ? nil : direction.rawValue),
                ("days", period == .month ? nil : period?.rawValue),
                ("page", page == 1 ? nil : String(page)),
            ])
    }
}

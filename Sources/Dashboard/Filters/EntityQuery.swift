/// Which entities a list shows, in which order, and which page of them.
struct EntityQuery: Sendable {
    var filter: EntityFilter
    var order = EntityOrder.name
    var direction = SortDirection.ascending
    /// From 1.
    var page = 1
    /// How far back the charts beside the list go; nil on a page without charts.
    var period: Period?

    /// - Parameter hasPages: false where `page` is no parameter.
    /// - Throws: `HTTPError` 400 for a word that a parameter does not know.
    init(_ parameters: QueryParameters, hasPages: Bool = true) throws {
        filter = try EntityFilter(parameters)
        order = try parameters.choice("sort", EntityOrder.self) ?? .name
        direction = try parameters.choice("order", SortDirection.self) ?? order.firstDirection
        if hasPages { page = try parameters.number("page", in: 1...Int.max) ?? 1 }
    }

    /// The address of the same list.
    ///
    /// - Parameters:
    ///   - path: of the page that shows the list.
    ///   - order: nil for the same.
    ///   - page: the first one when the order changes.
    func address(_ path: String, order: (EntityOrder, SortDirection)? = nil, page: Int = 1) -> String {
        var query = self
        if let order { (query.order, query.direction) = order }
        return Address.of(
            path,
            query.listParameters + [
                ("days", period == .month ? nil : period?.rawValue),
                ("page", page == 1 ? nil : String(page)),
            ])
    }

    /// What is listed and in which order, whatever page of it is shown.
    var listParameters: [(String, String?)] {
        filter.parameters + [
            ("sort", order == .name && direction == .ascending ? nil : order.rawValue),
            ("order", direction == order.firstDirection ? nil : direction.rawValue),
        ]
    }
}

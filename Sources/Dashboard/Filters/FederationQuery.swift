/// Which federations a table shows, in which order, and which of them are compared.
struct FederationQuery: Sendable {
    /// Words that must all occur in the name or the registrationAuthority.
    var text: String
    var order: FederationOrder
    var direction: SortDirection
    /// Names or registrationAuthorities of those to compare; empty for the largest.
    var compared: [String]

    /// As many as a chart can show.
    static let mostCompared = 20

    /// - Throws: `HTTPError` 400 for a word that a parameter does not know.
    init(_ parameters: QueryParameters) throws {
        text = try parameters.searchText()
        order = try parameters.choice("sort", FederationOrder.self) ?? .name
        direction = try parameters.choice("order", SortDirection.self) ?? order.firstDirection
        var seen: Set<String> = []
        compared = Array(parameters.all("compare").filter { seen.insert($0).inserted }.prefix(Self.mostCompared))
    }

    /// The address of the same table.
    func address(order: (FederationOrder, SortDirection)? = nil) -> String {
        var query = self
        if let order { (query.order, query.direction) = order }
        return Address.of(
            Section.federations.rawValue, query.listParameters + compared.map { ("compare", $0) })
    }

    /// What is listed and in which order.
    var listParameters: [(String, String?)] {
        [
            ("q", text.isEmpty ? nil : text),
            ("sort", order == .name && direction == .ascending ? nil : order.rawValue),
            ("order", direction == order.firstDirection ? nil : direction.rawValue),
        ]
    }
}

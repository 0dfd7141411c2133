import Operations

/// What the page of the history shows.
struct HistoryQuery: Sendable {
    var range: HistoryRange
    /// Name or registrationAuthority; nil for all entities together.
    var federation: String?
    /// Page of the table of snapshots, from 1.
    var page: Int

    /// - Throws: `HTTPError` 400 for what a parameter does not know.
    init(_ parameters: QueryParameters, clock: WallClock) throws {
        range = try HistoryRange(parameters, clock: clock)
        federation = parameters["federation_name"]
        page = try parameters.number("page", in: 1...Int.max) ?? 1
    }

    func address(range: HistoryRange? = nil, page: Int = 1) -> String {
        Address.of(
            Section.history.rawValue,
            (range ?? self.range).parameters
                + [("federation_name", federation), ("page", page == 1 ? nil : String(page))])
    }
}

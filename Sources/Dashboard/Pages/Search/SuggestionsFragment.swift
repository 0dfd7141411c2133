/// `/search/suggestions`: what is shown below the search field while somebody types.
struct SuggestionsFragment: PageModel {
    static let template = "suggestions"

    let isEmpty: Bool
    /// Nil before the first import.
    let found: SearchFindings?

    private static let entitiesShown = 10
    private static let federationsShown = 5

    init(_ text: String, data: DashboardData?) {
        guard let data else {
            (isEmpty, found) = (true, nil)
            return
        }
        let result = SearchResult(text, in: data, limit: Self.entitiesShown)
        isEmpty = result.entities.isEmpty && result.federations.isEmpty
        found = SearchFindings(result, text: text, data: data, federationLimit: Self.federationsShown)
    }
}

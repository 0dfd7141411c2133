import Store

/// What is found for a few words: federations and entities, the best ones first.
struct SearchResult: Sendable {
    let federations: [FederationSummary]
    /// The first of ``entityCount``.
    let entities: [ListedEntity]
    let entityCount: Int

    /// Fewer characters find too much to be of use.
    static let shortestText = 2

    /// - Parameters:
    ///   - text: plain text; fewer than two characters find nothing.
    ///   - limit: entities to give.
    init(_ text: String, in data: DashboardData, limit: Int) {
        guard Self.isLongEnough(text) else {
            (federations, entities, entityCount) = ([], [], 0)
            return
        }
        federations = data.federations.matching(text)
        let places = data.entities.places(matching: text)
        entityCount = places.count
        entities = places.prefix(limit).map { data.entities.all[$0] }
    }

    static func isLongEnough(_ text: String) -> Bool {
        SearchIndex.words(text).reduce(0) { $0 + $1.count } >= shortestText
    }
}

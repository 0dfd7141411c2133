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

    /// Counts what readers take for a character, whatever it is folded to: one of `東京` is three bytes, `ß` two letters.
    static func isLongEnough(_ text: String) -> Bool {
        text.lazy.filter { !SearchIndex.words(String($0)).isEmpty }.prefix(shortestText).count == shortestText
    }
}

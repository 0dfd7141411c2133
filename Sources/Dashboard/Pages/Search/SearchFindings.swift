import Operations
import Quality
import Store

/// What was found, ready to be shown on a page or below the search field.
struct SearchFindings: Sendable {
    struct Row: Sendable {
        /// Names the row for screen readers that follow the arrow keys.
        let id: String
        let name: String
        let detail: String
        let path: String
    }

    let federations: [Row]
    let hasFederations: Bool
    let entities: [Row]
    let hasEntities: Bool
    /// `All 1,204 entities`; nil where all are shown.
    let more: String?
    let morePath: String

    /// - Parameter federationLimit: federations to show; nil for all.
    init(_ result: SearchResult, text: String, data: DashboardData, federationLimit: Int? = nil) {
        federations = result.federations.prefix(federationLimit ?? .max).enumerated().map { index, federation in
            Row(
                id: "found-federation-\(index)", name: ShortText.of(federation.federation.name, limit: 160),
                detail: NumberText.grouped(federation.statistics.entities)
                    + (federation.statistics.entities == 1 ? " entity" : " entities"),
                path: data.federations.path(of: federation.federation))
        }
        entities = result.entities.enumerated().map { index, entity in
            Row(
                id: "found-entity-\(index)", name: ShortText.of(entity.summary.name, limit: 160),
                detail: "\(EntityRow.roles(entity.summary.quality.roles)) · "
                    + ShortText.of(entity.summary.federation.name, limit: 80) + " · "
                    + ShortText.of(entity.summary.entityID, limit: 160),
                path: EntityLink.path(entity.summary.entityID))
        }
        hasFederations = !federations.isEmpty
        hasEntities = !entities.isEmpty
        more =
            result.entityCount > entities.count ? "All \(NumberText.grouped(result.entityCount)) entities" : nil
        morePath = Address.of(Section.entities.rawValue, [("q", text)])
    }
}

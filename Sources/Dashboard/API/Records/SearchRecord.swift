import Quality
import SAMLMetadata
import Store

/// What `/api/search` found.
struct APISearch: Sendable {
    /// As it was asked for.
    let text: String
    let limit: Int
    let result: SearchResult

    static let limits = 1...1_000
    static let usualLimit = 20

    init(_ parameters: QueryParameters, in data: DashboardData) throws {
        text = try parameters.searchText()
        limit = try parameters.number("limit", in: Self.limits) ?? Self.usualLimit
        result = SearchResult(text, in: data, limit: limit)
    }
}

extension APIRecord where Value == APISearch {
    /// The fields of the Python dashboard, and the number of entities in all.
    static let search = APIRecord(
        "SearchResult", "What was found for a few words.",
        [
            Member("query", .text("the words", example: "zurich")) { .text($0.text) },
            Member("entities", .list("the best first", of: APIRecord<ListedEntity>.foundEntity.schema)) {
                .list($0.result.entities.map(APIRecord<ListedEntity>.foundEntity.json))
            },
            Member("federations", .list("by name", of: APIRecord<FederationSummary>.foundFederation.schema)) {
                .list($0.result.federations.prefix($0.limit).map(APIRecord<FederationSummary>.foundFederation.json))
            },
            Member("total_entities", .count("entities found in all", example: 1)) { .integer($0.result.entityCount) },
        ])
}

extension APIRecord where Value == ListedEntity {
    /// The Python dashboard gave a row number as `id`, which nothing took; the entityID is what other addresses take.
    static let foundEntity = APIRecord(
        "FoundEntity", "An entity that was found.",
        [
            Member("id", .text("its entityID", example: "https://sp.example.org/shibboleth")) {
                .text($0.summary.entityID)
            },
            Member(
                "organization_name", .text("name of its organization, else its own", example: "University of Zurich")
            ) { .text(PersonalAddress.masked($0.summary.organization ?? $0.summary.name)) },
            Member("entity_type", .choice("its roles", Roles.entityTypes)) {
                .text($0.summary.quality.roles.entityType)
            },
            Member("federation", .text("name of its federation", example: "SWITCHaai")) {
                .text($0.summary.federation.name)
            },
            Member(
                "has_privacy", .flag("a privacy statement that a browser can open is there", example: true)
            ) { .flag(ExportedEntity(entity: $0, particulars: nil).privacyStatementURL != nil) },
            Member("has_security", .flag("a security contact is there", example: true)) {
                .flag($0.summary.quality.hasSecurityContact)
            },
            Member("name", .text("its own name", example: "Learning platform")) {
                .text(PersonalAddress.masked($0.summary.name))
            },
        ])
}

extension APIRecord where Value == FederationSummary {
    static let foundFederation = APIRecord(
        "FoundFederation", "A federation that was found.",
        listedFederation.members.filter { ["name", "total_entities", "coverage_pct"].contains($0.name) })
}

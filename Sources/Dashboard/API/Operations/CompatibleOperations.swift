import HTTPTypes
import Store

/// The endpoints that the Python dashboard had, with its paths, parameters and fields.
enum CompatibleOperations {
    static let latestSnapshot = APIOperation(
        "getLatestSnapshot", .get, "/api/snapshot/latest", in: .compatible, "The newest snapshot",
        answers: [.ok("The newest snapshot.", APIRecord<Snapshot>.latestSnapshot.schema)])

    static let federations = APIOperation(
        "listFederationNames", .get, "/api/federations", in: .compatible, "All federations of the newest snapshot",
        answers: [
            .ok(
                "All federations, by name.",
                .list("federations", of: APIRecord<FederationSummary>.listedFederation.schema))
        ])

    static let search = APIOperation(
        "search", .get, "/api/search", in: .compatible, "Federations and entities for a few words",
        details: "Every word must occur in name, organization, entityID or federation; case and accents make no "
            + "difference. Fewer than two letters find nothing.",
        parameters: [
            .query("q", "the words", .text("the words", example: "zurich", longest: QueryParameters.longestSearch)),
            .query(
                "limit", "entities, and federations, at most; 20 where nothing is said",
                .count("how many", example: 20, in: APISearch.limits)),
        ],
        answers: [.ok("What was found, the best first.", APIRecord<APISearch>.search.schema)])

    static let cacheStatus = APIOperation(
        "getCacheStatus", .get, "/api/cache/status", in: .compatible, "How old the data are",
        answers: [.ok("Their age, also before the first import.", APIRecord<CacheStatus>.cacheStatus.schema)])

    static let all = [latestSnapshot, federations, search, cacheStatus]
}

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

    static let all = [latestSnapshot, federations]
}

import Hummingbird
import Store

/// The answers for programs.
struct APIRoutes: Sendable {
    let context: DashboardContext

    static let mediaType = "application/json"

    func add(to router: Router<BasicRequestContext>) {
        let description = RenderedPage(
            contentType: Self.mediaType,
            body: OpenAPIDocument(
                operations: APIOperation.all, version: context.version, publicURL: context.publicURL
            ).json.bytes)
        for operation in DescriptionOperations.all {
            router.add(operation) { request, _ in description.response(to: request) }
        }
        router.add(CompatibleOperations.latestSnapshot) { request, _ in
            guard let snapshot = try context.state.readable().snapshot else { throw DashboardState.noData }
            return Self.json(APIRecord<Snapshot>.latestSnapshot.json(snapshot)).response(to: request)
        }
        router.add(CompatibleOperations.federations) { request, _ in
            let federations = try context.state.readable().federations.all
            return Self.json(.list(federations.map(APIRecord<FederationSummary>.listedFederation.json)))
                .response(to: request)
        }
    }

    static func json(_ value: JSONValue) -> RenderedPage { RenderedPage(contentType: mediaType, body: value.bytes) }
}

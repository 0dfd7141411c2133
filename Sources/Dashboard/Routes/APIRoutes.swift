import Hummingbird
import Operations
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
            ).json.bytes
        ).compressedAhead()
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
        router.add(CompatibleOperations.search) { request, _ in
            let data = try context.state.readable()
            guard data.snapshot != nil else { throw DashboardState.noData }
            let search = try APISearch(try QueryParameters(request.uri.query), in: data)
            return Self.json(APIRecord<APISearch>.search.json(search)).response(to: request)
        }
        router.add(CompatibleOperations.cacheStatus) { request, _ in
            if case .unusable = context.state.current { _ = try context.state.readable() }
            let status = CacheStatus(context.currentData, now: context.clock.now())
            return Self.json(APIRecord<CacheStatus>.cacheStatus.json(status)).response(to: request)
        }
    }

    static func json(_ value: JSONValue) -> RenderedPage { RenderedPage(contentType: mediaType, body: value.bytes) }
}

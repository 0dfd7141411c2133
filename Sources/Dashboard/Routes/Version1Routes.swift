import Hummingbird
import Operations
import Store

/// Version 1 of what programs may ask for.
struct Version1Routes: Sendable {
    let responder: PageResponder

    private var lists: ListResponder { ListResponder(responder: responder) }

    func add(to router: Router<BasicRequestContext>) {
        router.add(Version1Operations.snapshots) { request, _ in try await snapshots(request) }
        router.add(Version1Operations.snapshot) { request, _ in try snapshot(request) }
        router.add(Version1Operations.federations) { request, _ in try await federations(request) }
        router.add(Version1Operations.federation) { request, _ in try federation(request) }
        router.add(Version1Operations.entities) { request, _ in try await entities(request) }
        router.add(Version1Operations.entity) { request, _ in try await entity(request) }
        router.add(Version1Operations.links) { request, _ in try await links(request) }
        let history = Version1HistoryRoutes(responder: responder)
        router.add(Version1Operations.history) { request, _ in try await history.events(request) }
        router.add(Version1Operations.changes) { request, _ in try await history.changes(request) }
        router.add(Version1Operations.statistics) { request, _ in try await history.statistics(request) }
    }

    private func snapshots(_ request: Request) async throws -> Response {
        let (data, newest) = try responder.context.state.published()
        let paging = try ListPaging(
            request, try QueryParameters(request.uri.query), path: Version1Operations.snapshots.path, scope: [])
        return try await lists.answer(request, paging, of: data) {
            // A list that was begun goes on behind where it was, whatever was imported since.
            let begun = try paging.snapshot(in: data, newest: newest.time)
            return APIList(.snapshot, data.snapshots.filter { $0.time <= begun }, snapshot: begun) {
                String($0.time)
            }
        }
    }

    private func snapshot(_ request: Request) throws -> Response {
        let (data, newest) = try responder.context.state.published()
        let name = try responder.rest(of: request, after: "\(Version1Operations.snapshots.path)/")
        let snapshot = name == "latest" ? newest : try data.snapshot(named: name, by: "time")
        return answer(request, APIRecord<Snapshot>.snapshot.json(snapshot), modified: newest.time)
    }

    private func federations(_ request: Request) async throws -> Response {
        let (data, newest) = try responder.context.state.published()
        let parameters = try QueryParameters(request.uri.query)
        let query = try FederationQuery(parameters)
        let at = parameters["at"]
        let paging = try ListPaging(
            request, parameters, path: Version1Operations.federations.path, scope: query.listParameters + [("at", at)])
        return try await lists.answer(request, paging, of: data) {
            let wanted = try at.map { try data.snapshot(named: $0, by: "at").time }
            let time = try paging.snapshot(in: data, newest: wanted ?? newest.time)
            let directory =
                time == newest.time
                ? data.federations : FederationDirectory(try await data.generation.federations(at: time))
            let selected = query.order.sort(directory.matching(query.text), query.direction)
            return APIList(.federation, selected, snapshot: time) { $0.federation.registrationAuthority }
        }
    }

    private func federation(_ request: Request) throws -> Response {
        let (data, newest) = try responder.context.state.published()
        let name = try responder.rest(of: request, after: "\(Version1Operations.federations.path)/")
        let federation = try data.federations.require(name)
        return answer(request, APIRecord<FederationSummary>.federation.json(federation), modified: newest.time)
    }

    private func entities(_ request: Request) async throws -> Response {
        let (data, newest) = try responder.context.state.published()
        let parameters = try QueryParameters(request.uri.query)
        let query = try EntityQuery(parameters, hasPages: false)
        let paging = try ListPaging(
            request, parameters, path: Version1Operations.entities.path, scope: query.listParameters)
        return try await lists.answer(request, paging, of: data) {
            let time = try paging.snapshot(in: data, newest: newest.time, needsNewest: true)
            let filter = try query.filter.resolved(in: data.federations)
            let checked = filter.outcome == nil ? 0 : data.links.latest ?? 0
            try paging.require(checked: checked)
            let selected = data.entities.select(filter, by: query.order, query.direction)
            return APIList(.listedEntity, selected, snapshot: time, first: checked) { $0.summary.entityID }
        }
    }

    private func entity(_ request: Request) async throws -> Response {
        let (data, newest) = try responder.context.state.published()
        let entityID = try responder.rest(of: request, after: "\(Version1Operations.entities.path)/")
        let versions = try await data.generation.versions(of: entityID, asOf: newest.time)
        guard let description = EntityDescription(versions, links: data.links) else { throw Self.unknown(entityID) }
        return answer(
            request, APIRecord<EntityDescription>.entity.json(description), modified: data.modified ?? newest.time)
    }

    private func links(_ request: Request) async throws -> Response {
        let (data, newest) = try responder.context.state.published()
        let parameters = try QueryParameters(request.uri.query)
        let filter = try LinkFilter(parameters, hasPages: false)
        let paging = try ListPaging(
            request, parameters, path: Version1Operations.links.path, scope: filter.listParameters)
        return try await lists.answer(request, paging, of: data) {
            let time = try paging.snapshot(in: data, newest: newest.time, needsNewest: true)
            let checked = filter.outcome == nil ? 0 : data.links.latest ?? 0
            try paging.require(checked: checked)
            let links = try filter.select(data.entities, data.federations)
            return APIList(.declaredLink, links, snapshot: time, first: checked, key: \.url)
        }
    }

    /// - Parameter modified: when what it tells changed, UTC seconds.
    private func answer(_ request: Request, _ value: JSONValue, modified: Int64) -> Response {
        RenderedPage(contentType: APIRoutes.mediaType, body: value.bytes, lastModified: modified)
            .response(to: request)
    }

    static func unknown(_ entityID: String) -> HTTPError {
        HTTPError(
            .notFound,
            message: "No entity with the entityID “\(ShortText.of(entityID, limit: 300))” was ever in the metadata.")
    }
}

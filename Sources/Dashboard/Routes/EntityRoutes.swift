import Hummingbird
import Store

/// The pages of entities.
struct EntityRoutes: Sendable {
    let responder: PageResponder

    func entities(_ request: Request) async throws -> Response {
        let query = try EntityQuery(try QueryParameters(request.uri.query))
        return try await responder.cached(request, query.address("/entities", page: query.page)) { data, setting in
            try EntitiesPage(query, in: setting, data: data)
        }
    }

    func entity(_ request: Request) async throws -> Response {
        let entityID = try responder.rest(of: request, after: "/entities/")
        let query = request.uri.query ?? ""
        // What has no meaning in the address is no reason to make the page again; only an entityID may go on behind the
        // question mark.
        let isWhole = responder.context.currentData?.entities.entity(entityID) != nil
        let address = EntityLink.path(entityID) + (isWhole ? "" : "?\(query)")
        return try await responder.cached(request, address) { data, setting in
            let time = data.snapshots[0].time
            var versions = try await data.generation.versions(of: entityID, asOf: time)
            if versions.isEmpty, let query = PathSegment.decoded(query), !query.isEmpty {
                // Somebody typed an entityID that has a question mark in it.
                versions = try await data.generation.versions(of: "\(entityID)?\(query)", asOf: time)
            }
            var links: [StatementLink] = []
            if let newest = versions.first { links = try await StatementLink.all(newest.summary.quality, in: data) }
            guard let page = EntityPage(versions, links, in: setting, data: data) else {
                let shown = ShortText.of(entityID, limit: 300)
                throw HTTPError(
                    .notFound, message: "No entity with the entityID “\(shown)” was ever in the metadata.")
            }
            return page
        }
    }
}

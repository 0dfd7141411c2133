import Hummingbird
import Operations
import Quality
import Store

/// The pages for people.
struct PageRoutes: Sendable {
    let context: DashboardContext

    func overview(_ request: Request) async throws -> Response {
        try await cached(request) { data in
            guard let snapshot = data.snapshot else { return firstRun() }
            return .html(context.templates.render(OverviewPage(data, snapshot: snapshot, clock: context.clock)))
        }
    }

    func federations(_ request: Request) async throws -> Response {
        try await cached(request) { data in
            guard data.snapshot != nil else { return firstRun() }
            return .html(context.templates.render(FederationsPage(data, clock: context.clock)))
        }
    }

    func federation(_ request: Request) async throws -> Response {
        try await cached(request) { data in
            let name = try rest(of: request, after: "/federations/")
            guard let federation = data.federations.find(name) else {
                return missing("No federation is called “\(name)”.", data)
            }
            let pages = FederationPage.pages(entities: federation.statistics.entities)
            let number = request.uri.queryParameters["page"] ?? "1"
            guard let page = Int(number), (1...pages).contains(page) else {
                return missing("“\(federation.federation.name)” has no page “\(number)”, only \(pages).", data)
            }
            let entities = try await data.generation.entities(
                of: federation.federation.registrationAuthority, offset: (page - 1) * FederationPage.pageSize,
                limit: FederationPage.pageSize)
            return .html(
                context.templates.render(
                    FederationPage(federation, entities: entities, page: page, data: data, clock: context.clock)))
        }
    }

    func entity(_ request: Request) async throws -> Response {
        try await cached(request) { data in
            let entityID = try rest(of: request, after: "/entities/")
            var versions = try await data.generation.versions(of: entityID)
            if versions.isEmpty, let query = request.uri.query.flatMap(PathSegment.decoded) {
                // Somebody typed an entityID that has a question mark in it.
                versions = try await data.generation.versions(of: "\(entityID)?\(query)")
            }
            guard let page = EntityPage(versions, data: data, clock: context.clock) else {
                return missing("No entity with the entityID “\(entityID)” was ever in the metadata.", data)
            }
            return .html(context.templates.render(page))
        }
    }

    /// The page from the cache, or made now and kept there. What is not found is not kept: there is no end of it.
    private func cached(
        _ request: Request, _ make: (DashboardData) async throws -> RenderedPage
    ) async throws -> Response {
        guard case .ready(let data) = context.state.current else { return unavailable().response(to: request) }
        let address = request.uri.string
        let version = PageCache.Version(
            revision: data.revision, age: data.age(at: context.clock.now()).map { Freshness.text(age: $0) } ?? "")
        if let page = context.cache.page(address, version) { return page.response(to: request) }
        let page = try await make(data)
        if page.status == .ok { context.cache.keep(page, address, version) }
        return page.response(to: request)
    }

    /// What stands behind `prefix` in the path, decoded once.
    ///
    /// It is taken from the raw path: names and entityIDs hold slashes, also two in a row, and a proxy in front may have
    /// decoded them.
    private func rest(of request: Request, after prefix: String) throws -> String {
        let path = request.uri.path
        guard path.hasPrefix(prefix), let text = PathSegment.decoded(path.dropFirst(prefix.count)) else {
            throw HTTPError(.badRequest)
        }
        return text
    }

    private func missing(_ what: String, _ data: DashboardData) -> RenderedPage {
        let page = MessagePage("Not found", [what], data: data, clock: context.clock)
        return .html(context.templates.render(page), status: .notFound)
    }

    private func unavailable() -> RenderedPage {
        guard case .unusable = context.state.current else { return firstRun() }
        let page = MessagePage(
            "The data cannot be read right now", ["The server's log says why. Try again in a moment."],
            clock: context.clock)
        return .html(context.templates.render(page), status: .serviceUnavailable)
    }

    private func firstRun() -> RenderedPage {
        let page = MessagePage(
            "There are no data yet",
            ["Nothing was imported so far. This page shows the dashboard as soon as the first import is done."],
            command: "edugain-ctl import", clock: context.clock)
        return .html(context.templates.render(page))
    }
}

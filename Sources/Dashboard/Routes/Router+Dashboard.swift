import Hummingbird

/// The patterns of the routes, which requests are counted by.
private let dashboardRoutes = [
    "/", "/federations", "/federations/**", "/entities", "/entities/**", "/validation", "/history",
    "/history/compare", "/status", "/search", "/search/suggestions", "/docs", "/redoc", "/assets/**",
]

/// Builds the routes of the dashboard.
func dashboardRouter(_ context: DashboardContext) -> Router<BasicRequestContext> {
    let router = knownRoutes(context)
    router.refuseOtherMethods()
    return router
}

/// The addresses there are, each with the methods that it takes.
func knownRoutes(_ context: DashboardContext) -> Router<BasicRequestContext> {
    let router = Router(context: BasicRequestContext.self, options: .autoGenerateHeadEndpoints)
    let metrics = RequestMetrics(
        routes: Set(dashboardRoutes + APIOperation.all.map(\.pattern) + AdministrationRoutes.patterns).sorted())
    router.add(middleware: RequestCounting(metrics: metrics))
    router.add(middleware: SecurityHeaders())
    router.add(middleware: CrossOriginReading())
    router.add(middleware: ErrorPages(context: context))
    let responder = PageResponder(context: context)
    addPages(to: router, responder)
    APIRoutes(context: context).add(to: router)
    Version1Routes(responder: responder).add(to: router)
    FeedRoutes(responder: responder).add(to: router)
    ListExportRoutes(context: context).add(to: router)
    HealthRoutes(context: context, metrics: metrics).add(to: router)
    addFiles(to: router)
    AdministrationRoutes(context: context).add(to: router)
    return router
}

/// The pages for people.
private func addPages(to router: Router<BasicRequestContext>, _ responder: PageResponder) {
    let overview = OverviewRoutes(responder: responder)
    router.get("/") { request, _ in try await overview.overview(request) }
    let federations = FederationRoutes(responder: responder)
    router.get("/federations") { request, _ in try await federations.federations(request) }
    router.get("/federations/**") { request, _ in try await federations.federation(request) }
    let entities = EntityRoutes(responder: responder)
    router.get("/entities") { request, _ in try await entities.entities(request) }
    router.get("/entities/**") { request, _ in try await entities.entity(request) }
    let validation = ValidationRoutes(responder: responder)
    router.get("/validation") { request, _ in try await validation.validation(request) }
    let history = HistoryRoutes(responder: responder)
    router.get("/history") { request, _ in try await history.history(request) }
    router.get("/history/compare") { request, _ in try await history.comparison(request) }
    let search = SearchRoutes(responder: responder)
    router.get("/search") { request, _ in try await search.search(request) }
    router.get("/search/suggestions") { request, _ in try await search.suggestions(request) }
    let documentation = DocumentationRoutes(responder: responder)
    router.get("/docs") { request, _ in try await documentation.documentation(request) }
    router.get("/redoc") { _, _ in documentation.whereItWas() }
    let status = StatusRoutes(responder: responder)
    router.get("/status") { request, _ in try await status.status(request) }
}

/// What pages and browsers refer to.
private func addFiles(to router: Router<BasicRequestContext>) {
    router.get("/assets/**") { request, _ in
        guard let asset = Asset.byPath[request.uri.path] else { throw HTTPError(.notFound) }
        return asset.page.response(to: request)
    }
    // Browsers and robots ask for these by name.
    router.get("/favicon.ico") { request, _ in Asset.touchIcon.named.response(to: request) }
    router.get("/apple-touch-icon.png") { request, _ in Asset.touchIcon.named.response(to: request) }
    router.get("/robots.txt") { request, _ in Asset.robots.response(to: request) }
}

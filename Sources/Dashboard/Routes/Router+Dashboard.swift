import Hummingbird

/// The patterns of the routes, which requests are counted by.
private let dashboardRoutes = [
    "/", "/federations", "/federations/**", "/entities/**", "/api/snapshot/latest", "/api/federations", "/health",
    "/metrics", "/livez", "/assets/**",
]

/// Builds the routes of the dashboard.
func dashboardRouter(_ context: DashboardContext) -> Router<BasicRequestContext> {
    let router = Router(context: BasicRequestContext.self, options: .autoGenerateHeadEndpoints)
    let metrics = RequestMetrics(routes: dashboardRoutes)
    router.add(middleware: RequestCounting(metrics: metrics))
    router.add(middleware: SecurityHeaders())
    router.add(middleware: ErrorPages(context: context))
    let pages = PageRoutes(context: context)
    router.get("/") { request, _ in try await pages.overview(request) }
    router.get("/federations") { request, _ in try await pages.federations(request) }
    router.get("/federations/**") { request, _ in try await pages.federation(request) }
    router.get("/entities/**") { request, _ in try await pages.entity(request) }
    let answers = APIRoutes(context: context)
    router.get("/api/snapshot/latest") { request, _ in try await answers.latestSnapshot(request) }
    router.get("/api/federations") { request, _ in try await answers.federations(request) }
    let health = HealthRoutes(context: context, metrics: metrics)
    router.get("/health") { _, _ in try await health.health() }
    router.get("/metrics") { _, _ in try await health.figures() }
    router.get("/livez") { _, _ in Response(status: .ok, body: ResponseBody(byteBuffer: ByteBuffer(string: "ok\n"))) }
    router.get("/assets/**") { request, _ in
        guard request.uri.path == StylesheetAsset.path else { throw HTTPError(.notFound) }
        return StylesheetAsset.page.response(to: request)
    }
    return router
}

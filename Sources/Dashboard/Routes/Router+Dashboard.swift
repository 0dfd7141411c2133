import Hummingbird

/// Builds the routes of the dashboard.
func dashboardRouter(_ context: DashboardContext) -> Router<BasicRequestContext> {
    let router = Router(context: BasicRequestContext.self, options: .autoGenerateHeadEndpoints)
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
    router.get("/health") { _, _ in try await answers.health() }
    router.get("/livez") { _, _ in Response(status: .ok, body: ResponseBody(byteBuffer: ByteBuffer(string: "ok\n"))) }
    router.get("/assets/**") { request, _ in
        guard request.uri.path == StylesheetAsset.path else { throw HTTPError(.notFound) }
        return StylesheetAsset.page.response(to: request)
    }
    return router
}

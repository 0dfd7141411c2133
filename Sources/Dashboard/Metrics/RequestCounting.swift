import Hummingbird

/// Counts every request when its answer is ready to be sent.
struct RequestCounting: RouterMiddleware {
    typealias Context = BasicRequestContext

    let metrics: RequestMetrics

    func handle(
        _ request: Request, context: BasicRequestContext,
        next: (Request, BasicRequestContext) async throws -> Response
    ) async throws -> Response {
        let start = ContinuousClock.now
        let response = try await next(request, context)
        let time = (ContinuousClock.now - start).components
        metrics.counters(context.endpointPath).count(
            status: Int(response.status.code),
            microseconds: Int(time.seconds) * 1_000_000 + Int(time.attoseconds / 1_000_000_000_000))
        return response
    }
}

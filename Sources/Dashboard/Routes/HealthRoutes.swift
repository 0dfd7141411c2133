import Hummingbird
import Operations
import Store

/// The answers for monitoring. What only operators should read is in neither.
struct HealthRoutes: Sendable {
    let context: DashboardContext
    let metrics: RequestMetrics

    func add(to router: Router<BasicRequestContext>) {
        router.add(MonitoringOperations.health) { _, _ in await health() }
        router.add(MonitoringOperations.metrics) { _, _ in await figures() }
        router.add(MonitoringOperations.alive) { _, _ in Self.response(.ok, "text/plain; charset=utf-8", "ok\n".utf8) }
    }

    /// 503 only when the data cannot be served: what else is wrong, no proxy could mend by asking another server.
    private func health() async -> Response {
        let report = await context.health.report()?.publicCopy
        let answer = HealthAnswer(
            context.state.current, isReadable: await isReadable, report: report, now: context.clock.now())
        return Self.response(
            answer.status == .unhealthy ? .serviceUnavailable : .ok, "application/json; charset=utf-8",
            APIRecord<HealthAnswer>.health.json(answer).bytes)
    }

    private func figures() async -> Response {
        var output = await context.health.report()?.prometheus ?? PrometheusText()
        metrics.write(to: &output)
        context.refusals?.write(to: &output)
        ProcessMetrics.write(start: context.start, to: &output)
        return Self.response(.ok, PrometheusText.mediaType, output.text.utf8)
    }

    /// False when a trivial read fails that has worked before.
    private var isReadable: Bool {
        get async {
            guard case .ready(let data) = context.state.current else { return true }
            return (try? await data.generation.dataVersion()) != nil
        }
    }

    private static func response(
        _ status: HTTPResponse.Status, _ contentType: String, _ body: some Collection<UInt8>
    ) -> Response {
        Response(
            status: status, headers: [.contentType: contentType, .cacheControl: "no-store"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: body)))
    }
}

import Operations

/// The counters of all routes.
struct RequestMetrics: Sendable {
    private static let otherRoute = "other"

    private let routes: [(name: String, counters: RouteCounters)]
    private let byName: [String: RouteCounters]
    private let other = RouteCounters()

    /// - Parameter routes: the patterns there are. Whatever else is asked counts as one more, so that nobody can make
    ///   the list grow.
    init(routes names: [String]) {
        routes = names.map { ($0, RouteCounters()) }
        byName = Dictionary(uniqueKeysWithValues: routes.map { ($0.name, $0.counters) })
    }

    /// - Parameter route: the pattern that a request matched, nil for none.
    func counters(_ route: String?) -> RouteCounters {
        route.flatMap { byName[$0] } ?? other
    }

    func write(to output: inout PrometheusText) {
        let all = routes + [(Self.otherRoute, other)]
        let requests = "edugain_http_requests_total"
        output.begin(requests, .counter, help: "Requests answered, by route and first digit of the status.")
        for (name, counters) in all {
            for (index, counter) in counters.statuses.enumerated() where counter.value > 0 {
                output.sample(requests, [("route", name), ("status", "\(index + 1)xx")], "\(counter.value)")
            }
        }
        let durations = "edugain_http_request_duration_seconds"
        output.begin(durations, .histogram, help: "Time from the head of a request to its answer, by route.")
        for (name, counters) in all {
            var count = 0
            for (index, bucket) in counters.buckets.enumerated() {
                count += bucket.value
                let bound = index < RouteCounters.bounds.count ? Self.seconds(RouteCounters.bounds[index]) : "+Inf"
                output.sample("\(durations)_bucket", [("route", name), ("le", bound)], "\(count)")
            }
            output.sample("\(durations)_sum", [("route", name)], Self.seconds(counters.total.value))
            output.sample("\(durations)_count", [("route", name)], "\(count)")
        }
    }

    private static func seconds(_ microseconds: Int) -> String { "\(Double(microseconds) / 1e6)" }
}

import Foundation
import Hummingbird
import HummingbirdTesting
import Operations
import Synchronization
import Testing

@testable import Dashboard

/// What monitoring hears from the service.
@Suite struct HealthTests {
    private func object(_ response: TestResponse) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(response.text.utf8)) as? [String: Any])
    }

    private func imported(at now: Int64 = DashboardFixture.noon + 60) async throws -> DashboardFixture {
        let fixture = try DashboardFixture(now: now)
        try await fixture.importAggregate(DashboardFixture.aggregate([("https://a.example/", "A")]))
        await fixture.state.refresh()
        return fixture
    }

    @Test func healthAnswersFromTheSameChecksAsTheCommand() async throws {
        let fixture = try await imported()
        try await fixture.withClient { client in
            try await client.execute(uri: "/health", method: .get) { response in
                #expect(response.status == .ok)
                let answer = try object(response)
                #expect(answer["timestamp"] as? String == "2026-03-28T12:01:00Z")
                #expect(answer["data_age_seconds"] as? Int == 60)
                let checks = try #require(answer["checks"] as? [String: [[String: Any]]])
                #expect(checks["import:age"]?.first?["observedValue"] as? Int == 60)
                #expect(checks["database:access"]?.first?["status"] as? String == "pass")
                #expect(checks["backup:age"]?.first?["status"] as? String == "warn")
                // There is no backup yet.
                #expect(answer["status"] as? String == "degraded")
                #expect((answer["reason"] as? String)?.contains("backup") == true)
            }
        }
    }

    @Test func everyMemberIsAlwaysThere() async throws {
        let empty = try DashboardFixture()
        await empty.state.refresh()
        for fixture in [try await imported(), empty] {
            try await fixture.withClient { client in
                let text = try await client.execute(uri: "/health", method: .get) { $0.text }
                #expect(try DescribedInterface().complaints(about: text, of: MonitoringOperations.health) == [])
                let answer = try #require(try DescribedInterface.read(text) as? [String: Any])
                #expect(answer.count == 9)
                // The command reads it as the state of the service.
                let report = try JSONDecoder().decode(HealthReport.self, from: Data(text.utf8))
                #expect(!report.checks.isEmpty)
            }
        }
    }

    @Test func withEverythingWellItIsHealthy() async throws {
        let fixture = try await imported()
        guard case .ready = fixture.state.current else { throw HTTPError(.notFound) }
        let good = HealthReport(
            version: "1", time: DashboardFixture.noon,
            checks: [HealthCheck(.importAge, .pass, "fine", time: DashboardFixture.noon)])
        let now = DashboardFixture.noon + 60
        let answer = HealthAnswer(fixture.state.current, isReadable: true, report: good, now: now)
        #expect(answer.status == .healthy)
        #expect(answer.reason == nil)
        var bad = good
        bad.checks[0].status = .unknown
        #expect(HealthAnswer(fixture.state.current, isReadable: true, report: bad, now: now).status == .degraded)
        #expect(HealthAnswer(fixture.state.current, isReadable: false, report: good, now: now).status == .unhealthy)
        #expect(HealthAnswer(.unusable("x"), isReadable: true, report: good, now: now).status == .unhealthy)
        #expect(HealthAnswer(.missing, isReadable: true, report: good, now: now).status == .degraded)
    }

    @Test func nothingIsSaidOfPlaces() async throws {
        let fixture = try await imported()
        await #expect(throws: CommandFailure.self) {
            try await fixture.importAggregate("<rss/>", at: DashboardFixture.noon + 30)
        }
        await fixture.state.refresh()
        try await fixture.withClient { client in
            for uri in ["/health", "/metrics"] {
                try await client.execute(uri: uri, method: .get) { response in
                    #expect(response.status == .ok)
                    #expect(!response.text.contains(fixture.directory), "\(uri)")
                    #expect(!response.text.contains("HINT") && !response.text.contains("hint"), "\(uri)")
                    #expect(!response.text.contains("rss"), "\(uri)")
                }
            }
        }
    }

    @Test func questionsInARowCostOneLook() async throws {
        let looks = Mutex(0)
        let inspector = HealthInspector(
            places: HealthInspector.Places(
                database: "/nowhere/x.db", backupDirectory: "/nowhere", cacheDirectory: "/nowhere"),
            limits: HealthLimits(), version: "test",
            now: {
                looks.withLock { $0 += 1 }
                return DashboardFixture.noon
            })
        let monitor = HealthMonitor(inspector)
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<20 { group.addTask { _ = await monitor.report() } }
        }
        #expect(looks.withLock { $0 } == 1)
        #expect(await monitor.report()?.check(.databaseAccess)?.status != .pass)
        await monitor.renew(mayCheckIntegrity: true)
        #expect(looks.withLock { $0 } == 2)
    }

    @Test func metricsCountRequestsByRoute() async throws {
        let fixture = try await imported()
        try await fixture.withClient { client in
            for uri in ["/", "/", "/entities/https%3A%2F%2Fa.example%2F", "/entities/nobody", "/made/up", "/livez"] {
                try await client.execute(uri: uri, method: .get) { _ in }
            }
            try await client.execute(uri: "/metrics", method: .get) { response in
                #expect(response.headers[.contentType] == "text/plain; version=0.0.4; charset=utf-8")
                let lines = Set(response.text.split(separator: "\n").map(String.init))
                for line in [
                    #"edugain_http_requests_total{route="/",status="2xx"} 2"#,
                    #"edugain_http_requests_total{route="/entities/**",status="2xx"} 1"#,
                    #"edugain_http_requests_total{route="/entities/**",status="4xx"} 1"#,
                    #"edugain_http_requests_total{route="other",status="4xx"} 1"#,
                    #"edugain_http_requests_total{route="/livez",status="2xx"} 1"#,
                    #"edugain_http_request_duration_seconds_count{route="/"} 2"#,
                    #"edugain_http_request_duration_seconds_bucket{route="/",le="+Inf"} 2"#,
                    "process_start_time_seconds 1774699260", "# TYPE process_resident_memory_bytes gauge",
                    "edugain_import_entities 1", "edugain_import_last_success_timestamp_seconds 1774699200",
                    #"edugain_health_status{check="import:age"} 0"#,
                ] {
                    #expect(lines.contains(line), "\(line) is missing")
                }
            }
        }
    }

    @Test(arguments: [
        (0, 0), (100, 0), (101, 1), (2_500_000, 11), (2_500_001, 12), (Int.max / 2, 12),
    ])
    func everyTimeFallsIntoOneBucket(microseconds: Int, bucket: Int) {
        let counters = RouteCounters()
        counters.count(status: 200, microseconds: microseconds)
        #expect(counters.buckets.map(\.value).enumerated().filter { $0.element > 0 }.map(\.offset) == [bucket])
        #expect(counters.statuses.map(\.value) == [0, 1, 0, 0, 0])
    }
}

import Foundation
import Testing

@testable import Operations

@Suite struct HealthReportTests {
    private let now = HealthFixture.noon

    private var report: HealthReport {
        HealthReport(
            version: "1.2.3", time: now,
            checks: [
                HealthCheck(.databaseAccess, .pass, "fine", time: now),
                HealthCheck(
                    .databaseSpace, .warn, "little | left\nhere", detail: "/secret/place", hint: "Free some.",
                    measurement: HealthMeasurement(
                        5, .bytes, warning: 10, critical: 3, isLowerLimit: true), time: now,
                    samples: [HealthSample(.freeSpace, 5, label: "data\"base\\")]),
                HealthCheck(
                    .importAge, HealthEvent("the last one was", at: now - 31 * 3_600),
                    limits: AgeLimits(warning: 54_000, critical: 108_000), now: now),
            ])
    }

    @Test func theWorstCheckComesFirstAndGivesTheCode() {
        #expect(report.status == .fail)
        #expect(report.worstFirst.map(\.name) == [.importAge, .databaseSpace, .databaseAccess])
        #expect([HealthStatus.pass, .warn, .fail, .unknown].map(\.exitCode) == [0, 1, 2, 3])
        #expect(HealthReport(version: "", time: 0, checks: []).status == .unknown)
        #expect([HealthStatus.fail, .pass, .unknown, .warn].sorted() == [.pass, .unknown, .warn, .fail])
    }

    @Test func nagiosGetsOneLineWithPerformanceData() {
        #expect(
            report.nagios == """
                EDUGAIN CRITICAL - import:age CRITICAL: the last one was 31 hours ago; \
                disk:database WARNING: little / left here | \
                'disk_database'=5B;10:;3:;0 'import_age'=111600s;54000;108000;0
                """)
    }

    @Test func textIsAlignedAndNamesTheNextStep() {
        let lines = report.description.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines[0] == "CRITICAL: 1 critical, 1 warning of 3 checks.")
        #expect(lines[2] == "CRITICAL  import:age           the last one was 31 hours ago")
        #expect(lines.contains("                               HINT: Free some."))
        #expect(lines.contains("                               /secret/place"))
    }

    @Test func jsonHasTheShapeOfTheDraftAndCanBeReadAgain() throws {
        let data = try JSONEncoder().encode(report)
        #expect(try JSONDecoder().decode(HealthReport.self, from: data).worstFirst == report.worstFirst)
        let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        #expect(object["status"] as? String == "fail")
        #expect(object["releaseId"] as? String == "1.2.3")
        let checks = try #require(object["checks"] as? [String: [[String: Any]]])
        let age = try #require(checks["import:age"]?.first)
        #expect(age["observedValue"] as? Int == 111_600)
        #expect(age["observedUnit"] as? String == "s")
        #expect(age["output"] as? String == "the last one was 31 hours ago")
        #expect(age["time"] as? String == "2026-03-28T12:00:00Z")
        #expect(checks["database:access"]?.first?["output"] == nil)
    }

    @Test func aCheckOfANewerVersionIsPassedOver() throws {
        let text = """
            {"timestamp": "2026-03-28T12:00:00Z", "checks": {"new:thing": [{"componentType": "component",
            "status": "fail", "time": "2026-03-28T12:00:00Z"}]}}
            """
        #expect(try JSONDecoder().decode(HealthReport.self, from: Data(text.utf8)).checks.isEmpty)
    }

    @Test func agesGoOnGrowing() {
        let early = HealthReport(
            version: "", time: now,
            checks: [
                HealthCheck(
                    .importAge, HealthEvent("it was", at: now - 3_600), limits: HealthLimits().imports, now: now)
            ])
        #expect(early.status == .pass)
        #expect(early.renewed(at: now + 20 * 3_600).status == .warn)
        let late = early.renewed(at: now + 30 * 3_600)
        #expect(late.status == .fail)
        #expect(late.checks[0].message == "it was 31 hours ago")
    }

    @Test func thePublicHearsNothingOfPlaces() throws {
        let text = String(decoding: try JSONEncoder().encode(report.publicCopy), as: UTF8.self)
        #expect(text.contains("little"))
        #expect(!text.contains("secret") && !text.contains("Free some"))
    }

    @Test func prometheusLabelsAreEscaped() {
        let text = report.prometheus.text
        #expect(text.contains(#"edugain_filesystem_free_bytes{place="data\"base\\"} 5"# + "\n"))
        #expect(text.contains("# TYPE edugain_filesystem_free_bytes gauge\n"))
        #expect(text.contains(#"edugain_health_status{check="import:age"} 2"# + "\n"))
        #expect(text.hasSuffix("\n"))
    }
}

import DemoData
import Testing

@Suite("import: snapshot times", .needsSQLite)
struct ClockTests {
    @Test("Imports within the same second get times of their own")
    func sameSecond() throws {
        let workspace = try Workspace()
        let source = try workspace.aggregate(DemoOptions(entities: 50))
        let reports = try (0..<4).map { _ in try workspace.importReport(source) }
        let times = try workspace.snapshotTimes()
        #expect(times.count == 4)
        #expect(zip(times, times.dropFirst()).allSatisfy { $0 < $1 })
        #expect(Set(reports.compactMap(\.snapshot)).count == 4)
    }

    @Test("A snapshot from the future is followed by a later one")
    func future() throws {
        let workspace = try Workspace()
        let source = try workspace.aggregate(DemoOptions(entities: 50))
        try workspace.importReport(source)
        let future = Int(Aggregates.now) + 86_400
        _ = try workspace.query("UPDATE snapshot SET time = \(future)")
        try workspace.importReport(source)
        #expect(try workspace.snapshotTimes() == [future, future + 1])
    }

    @Test("Times are written in UTC, ISO 8601")
    func format() throws {
        let workspace = try Workspace()
        let source = try workspace.aggregate(DemoOptions(entities: 50), created: 4_000_000_000)
        let report = try workspace.importReport(source, environment: ["EDUGAIN_TIMEZONE": "Asia/Tokyo"])
        #expect(report.validUntil == "2096-10-07T07:06:40Z")
        let snapshot = try #require(report.snapshot)
        let time = try #require(try workspace.snapshotTimes().first)
        let text = try workspace.value("SELECT strftime('%Y-%m-%dT%H:%M:%SZ', \(time), 'unixepoch')")
        #expect(snapshot == text)
    }
}

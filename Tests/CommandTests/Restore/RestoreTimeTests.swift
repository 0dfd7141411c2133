import Foundation
import Testing

@Suite("restore --at", .needsSQLite)
struct RestoreTimeTests {
    /// 2026-03-01T12:00:00Z
    private static let noon: Int64 = 1_772_366_400

    private let workspace: Workspace
    private let noon: String

    init() throws {
        workspace = try Workspace()
        try workspace.importSteps(0...0)
        let first = try workspace.backUp("--no-prune").archive
        noon = try workspace.copyOfBackup(first, time: Self.noon)
        try FileManager.default.removeItem(atPath: first)
        try FileManager.default.removeItem(atPath: workspace.manifest(first))
        try workspace.control("backup", "verify", "--adopt", noon).expectSuccess()
        try workspace.importSteps(1...1)
        // Later by a day.
        let second = try workspace.backUp("--no-prune").archive
        let later = try workspace.copyOfBackup(second, time: Self.noon + 86_400)
        try FileManager.default.removeItem(atPath: second)
        try FileManager.default.removeItem(atPath: workspace.manifest(second))
        try workspace.control("backup", "verify", "--adopt", later).expectSuccess()
    }

    private func restore(at time: String, zone: String) throws -> CommandResult {
        try workspace.control(
            "restore", "--at", time, "--dry-run", "--json", environment: ["EDUGAIN_TIMEZONE": zone])
    }

    @Test(
        "Finds the newest one from that time or before",
        arguments: [
            ("2026-03-01T12:00:00Z", "UTC"), ("2026-03-01 12:00", "UTC"), ("2026-03-01 12:00:00", "UTC"),
            ("2026-03-01", "UTC"), ("2026-03-01 13:00", "Europe/Zurich"), ("2026-03-01T13:00:00+01:00", "UTC"),
            ("2026-03-01 07:00", "America/New_York"), ("2026-03-02", "Pacific/Kiritimati"),
        ])
    func found(time: String, zone: String) throws {
        let report: RestoreReport = try restore(at: time, zone: zone).expectSuccess().json()
        #expect(report.source == workspace.archive(noon))
        #expect(report.snapshots == 1)
    }

    @Test(
        "There is none from before",
        arguments: [
            ("2026-03-01T11:59:59Z", "UTC"), ("2026-03-01 11:59", "UTC"), ("2026-02-28", "UTC"),
            ("2026-03-01 12:59", "Europe/Zurich"), ("2026-03-01", "Pacific/Kiritimati"),
        ])
    func tooEarly(time: String, zone: String) throws {
        try restore(at: time, zone: zone).expectFailure(10, "there is no backup from 2026-0", workspace.backups, "HINT")
    }

    @Test("Later times find the later one")
    func later() throws {
        let report: RestoreReport = try restore(at: "2026-03-03", zone: "UTC").expectSuccess().json()
        #expect(report.snapshots == 2)
    }

    @Test("What is no time", arguments: ["yesterday", "2026-02-30", "2026-03-01 25:00", "", "12:00"])
    func refused(time: String) throws {
        try restore(at: time, zone: "UTC").expectFailure(64, "'\(time)' is not a time", "HINT: ")
    }
}

import Foundation
import Testing

@Suite("Disasters: the database", .needsSQLite)
struct DatabaseDisasterTests {
    private let workspace: Workspace
    private let history: String

    init() throws {
        workspace = try Workspace()
        try workspace.importSteps(0...2, entities: 60)
        try workspace.backUp()
        history = try workspace.history()
    }

    @Test(
        "The newest backup brings it back, nothing of the damage is left, and imports go on",
        arguments: Damage.allCases)
    func restored(damage: Damage) throws {
        try damage.apply(to: workspace)
        let ruin = workspace.exists(workspace.database) ? try workspace.contents(workspace.database) : nil
        let report = try workspace.restore("--latest")
        #expect(report.snapshots == 3)
        #expect(try workspace.history() == history)
        let check = try workspace.control("integrity-check").expectSuccess()
        #expect(check.output.contains("nothing wrong found"))
        if damage.isHarmless { #expect(report.damage == nil) }
        // What was there is not thrown away: somebody may want to look at it.
        if let ruin, damage != .foreignJournal {
            let aside = try #require(report.formerDatabase)
            #expect(try workspace.contents(aside) == ruin)
        }
        try workspace.importSteps(3...3, entities: 60)
        #expect(try workspace.snapshotTimes().count == 4)
        try workspace.control("integrity-check").expectSuccess()
        try workspace.backUp()
    }

    @Test("Other commands say that it is damaged, and make no backup of it", arguments: [Damage.randomMiddle, .text])
    func noticed(damage: Damage) throws {
        try damage.apply(to: workspace)
        let before = try backups()
        for command in [["backup"], ["integrity-check"], ["vacuum", "--force"]] {
            let result = try workspace.start(command, environment: workspace.settings).wait()
            #expect(result.status != 0, "\(command)")
            #expect((result.output + result.error).contains("HINT: "), "\(command): \(result.error)")
            #expect(result.foundNoise.isEmpty)
        }
        #expect(try backups() == before)
    }

    private func backups() throws -> [String: [UInt8]] {
        try workspace.files().filter { $0.key.hasPrefix("backups/") }
    }
}

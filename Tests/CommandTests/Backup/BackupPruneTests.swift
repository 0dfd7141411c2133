import Foundation
import Testing

@Suite("backup prune and list", .needsSQLite)
struct BackupPruneTests {
    private let workspace: Workspace
    private let newest: String

    init() throws {
        workspace = try Workspace()
        try workspace.importSteps(0...0)
        newest = try workspace.backUp().archive
    }

    /// Verified backups of these ages; returns their names in this order.
    private func makeBackups(days: [Int]) throws -> [String] {
        let names = try days.map { try workspace.copyOfBackup(newest, days: $0) }
        try workspace.control("backup", "verify", "--all", "--adopt").expectSuccess()
        return names
    }

    private var newestName: String { (newest as NSString).lastPathComponent }

    @Test("The rules of the settings hold, and those of the command line replace them")
    func policy() throws {
        let names = try makeBackups(days: [10, 29, 31, 400])
        let kept: PruneReport = try workspace.control("backup", "prune", "--dry-run", "--json").expectSuccess().json()
        #expect(kept.removed == [names[2], names[3]])
        let wide: PruneReport = try workspace.control(
            "backup", "prune", "--dry-run", "--json", environment: ["EDUGAIN_KEEP_DAYS": "100"]
        ).expectSuccess().json()
        #expect(wide.removed == [names[3]])
        let last: PruneReport = try workspace.control("backup", "prune", "--keep-last", "2", "--json").expectSuccess()
            .json()
        #expect(last.removed == Array(names[1...]))
        #expect(last.freed > 0)
        #expect(try workspace.archives() == [names[0], newestName])
        #expect(!workspace.exists(workspace.archive(workspace.manifest(names[3]))))
    }

    @Test("create prunes by the same rules; with --no-prune it does not")
    func create() throws {
        let names = try makeBackups(days: [31])
        #expect(try workspace.backUp("--no-prune").pruned == nil)
        #expect(try workspace.archives().count == 3)
        #expect(try workspace.backUp().pruned?.removed == names)
    }

    @Test("When the clock may have run ahead, create removes nothing and says so; the next one does")
    func doubtfulClock() throws {
        let names = try makeBackups(days: [40, 41])
        for file in [newestName, workspace.manifest(newestName)] {
            try FileManager.default.removeItem(atPath: workspace.archive(file))
        }
        let result = try workspace.control("backup", "create")
        #expect(result.status == 3)
        #expect(result.output.contains("old backups were not removed: the one before this is 40 days older"))
        #expect(try workspace.archives().count == 3)
        #expect(try workspace.backUp().pruned?.removed == names)
    }

    @Test("A dry run changes nothing and says so")
    func dryRun() throws {
        let names = try makeBackups(days: [40, 50])
        let before = try workspace.files()
        let result = try workspace.control("backup", "prune", "--dry-run").expectSuccess()
        #expect(result.output.contains("Dry run: would remove 2 of 3 backups"))
        for name in names { #expect(result.output.contains("would remove  \(name)")) }
        #expect(try workspace.files() == before)
    }

    @Test("list tells why each one is kept")
    func list() throws {
        let names = try makeBackups(days: [3, 40])
        let text = try workspace.control("backup", "list").expectSuccess().output
        #expect(text.contains("newest verified, younger than 30 days"))
        #expect(text.contains("goes with the next prune: no rule keeps it"))
        #expect(text.contains("3 backups in \(workspace.backups)"))
        let report: ListReport = try workspace.control("backup", "list", "--keep-daily", "5", "--json").expectSuccess()
            .json()
        #expect(report.backups.map(\.archive) == [newestName] + names)
        #expect(report.backups.map(\.condition) == ["verified", "verified", "verified"])
        #expect(report.backups[1].reason.hasPrefix("daily 2 ("))
    }

    @Test("Policies that cannot be meant", arguments: [["--keep-days", "0"], ["--keep-daily", "-1"]])
    func refused(options: [String]) throws {
        _ = try makeBackups(days: [40])
        let before = try workspace.files()
        for command in ["prune", "create"] {
            let result = try workspace.start(["backup", command] + options, environment: workspace.settings).wait()
            #expect(result.status == 64, "\(command): \(result.error)")
            #expect(result.foundNoise.isEmpty)
        }
        #expect(try workspace.files() == before)
    }

    @Test("When the newest one that counts was damaged, none goes")
    func damagedNewest() throws {
        _ = try makeBackups(days: [40])
        try workspace.damage(newest)
        let before = try workspace.files()
        try workspace.control("backup", "prune").expectFailure(12, newest, "nothing was removed", "HINT: ")
        #expect(try workspace.files() == before)
    }

    @Test("A backup that does not agree with its manifest neither counts nor goes")
    func damagedSize() throws {
        let names = try makeBackups(days: [1, 40])
        try workspace.write(try workspace.contents(newest).dropLast(), to: "backups/\(newestName)")
        let list = try workspace.control("backup", "list").expectSuccess().output
        #expect(list.contains("damaged: it has "))
        let report: PruneReport = try workspace.control("backup", "prune", "--keep-last", "1", "--json")
            .expectSuccess().json()
        #expect(report.removed == [names[1]])
        #expect(try workspace.archives() == [names[0], newestName])
    }

    @Test("No directory, and an empty one")
    func nothing() throws {
        try workspace.control("backup", "list", "--output-dir", workspace.path("nowhere"))
            .expectFailure(10, "there is no backup directory at", "HINT: ")
        let empty = try workspace.control("backup", "list", "--output-dir", workspace.path("tmp")).expectSuccess()
        #expect(empty.output.contains("There is no backup in \(workspace.path("tmp"))."))
    }
}

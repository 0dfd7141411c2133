import DemoData
import Foundation
import Glibc
import Testing

@Suite("snapshots prune", .needsSQLite)
struct PruneTests {
    private struct Report: Decodable {
        struct Removed: Decodable, Equatable {
            var snapshots: Int
            var descriptions: Int
            var entities: Int
            var importAttempts: Int
            var approximateBytes: Int
        }

        struct Kept: Decodable, Equatable {
            var snapshots: Int
            var descriptions: Int
            var oldestSnapshot: String?
        }

        var isDryRun: Bool
        var removed: Removed
        var kept: Kept
    }

    private let workspace: Workspace

    /// Six snapshots, the last one of now and each half a day after the other.
    init() throws {
        workspace = try Workspace()
        try workspace.run(
            "demo", "--database", workspace.database, "--entities", "150", "--days", "3", "--per-day", "2"
        ).expectSuccess()
        try workspace.outlastNewestSnapshot()
    }

    private func prune(_ arguments: String...) throws -> CommandResult {
        try workspace.start(["snapshots", "prune", "--database", workspace.database] + arguments).wait()
    }

    /// What each of the newest snapshots shows.
    private func states(_ count: Int) throws -> [[[String]]] {
        try workspace.snapshotTimes().suffix(count).map { time in
            try workspace.query(
                """
                SELECT entity_id, hex(digest), registration_authority FROM entity_version v
                JOIN entity e ON e.id = v.entity JOIN federation f ON f.id = v.federation
                WHERE valid_from <= \(time) AND (valid_to IS NULL OR valid_to > \(time)) ORDER BY entity_id
                """)
        }
    }

    @Test("What is older goes, what stays shows the same")
    func prune() throws {
        let before = try states(2)
        let kept = try workspace.rows(of: ["snapshot"]).split(separator: "\n").suffix(2)
        let report = try prune("--keep-days", "1", "--json").expectSuccess().json(Report.self)
        #expect(report.removed.snapshots == 4)
        #expect(report.kept.snapshots == 2)
        #expect(report.removed.descriptions > 0)
        #expect(report.removed.approximateBytes > report.removed.descriptions * 150)
        #expect(try workspace.rows(of: ["snapshot"]).split(separator: "\n") == Array(kept))
        #expect(try states(2) == before)
        try workspace.run("integrity-check", "--database", workspace.database).expectSuccess()
        let text = try prune("--keep-days", "1").expectSuccess().output
        #expect(text.contains("Nothing that may go is older than"))
    }

    @Test("The text names what went, and the way to a smaller file")
    func text() throws {
        let text = try prune("--keep-days", "1").expectSuccess().output
        #expect(text.contains("The history now begins with"))
        #expect(text.contains("edugain-ctl vacuum"))
        #expect(text.split(separator: "\n").contains { $0.hasPrefix("snapshots") && $0.hasSuffix("4     2") })
    }

    @Test("A dry run tells the same and writes nothing")
    func dryRun() throws {
        let before = try workspace.contents(workspace.database)
        let planned = try prune("--keep-days", "1", "--dry-run", "--json").expectSuccess().json(Report.self)
        #expect(planned.isDryRun)
        #expect(try workspace.contents(workspace.database) == before)
        #expect(try prune("--keep-days", "1", "--dry-run").expectSuccess().output.hasPrefix("Dry run"))
        let done = try prune("--keep-days", "1", "--json").expectSuccess().json(Report.self)
        #expect(done.removed == planned.removed)
        #expect(done.kept == planned.kept)
        #expect(!done.isDryRun)
    }

    @Test("The newest snapshot stays however old it is")
    func newest() throws {
        let old = workspace.path("old.db")
        try workspace.write(try workspace.contents(workspace.database), to: "old.db")
        let year = 365 * 86_400
        _ = try workspace.query(
            """
            UPDATE snapshot SET time = time - \(year); UPDATE federation_stat SET valid_from = valid_from - \(year);
            UPDATE entity_version SET valid_from = valid_from - \(year), valid_to = valid_to - \(year)
            """, in: old)
        try workspace.run("snapshots", "prune", "--keep-days", "1", "--database", old).expectSuccess()
        #expect(try workspace.snapshotTimes(in: old).count == 1)
        try workspace.run("integrity-check", "--database", old).expectSuccess()
    }

    @Test("While another process writes, it ends with 11 or waits")
    func locked() throws {
        let descriptor = open(workspace.database + ".lock", O_RDWR)
        defer { close(descriptor) }
        try #require(flock(descriptor, LOCK_EX) == 0)
        try prune("--keep-days", "1").expectFailure(11, "locked", "--wait")
        try prune("--keep-days", "1", "--dry-run").expectSuccess()
        let waiting = try workspace.start(
            ["snapshots", "prune", "--keep-days", "1", "--wait", "60", "--database", workspace.database])
        #expect(!waiting.ends(within: 0.5))
        flock(descriptor, LOCK_UN)
        try waiting.wait().expectSuccess()
        #expect(try workspace.snapshotTimes().count == 2)
    }

    @Test(
        "Numbers that make no sense are wrong usage",
        arguments: [
            ["--keep-days", "0"], ["--keep-days", "-1"], ["--keep-days", "many"], [],
            ["--keep-days", "1", "--wait", "-1"],
        ])
    func usage(arguments: [String]) throws {
        let result = try workspace.start(["snapshots", "prune", "--database", workspace.database] + arguments).wait()
        #expect(result.status == 64)
        #expect(try workspace.snapshotTimes().count == 6)
    }

    @Test("No journal is left, and run by root everything belongs to the owner", .needsRoot)
    func owner() throws {
        let directory = workspace.path("service")
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: false)
        let copy = try workspace.write(try workspace.contents(workspace.database), to: "service/edugain.db")
        for path in [directory, copy] { try #require(chown(path, Tool.otherUser, Tool.otherUser) == 0) }
        try workspace.run("snapshots", "prune", "--keep-days", "1", "--database", copy).expectSuccess()
        let names = try FileManager.default.contentsOfDirectory(atPath: directory).sorted()
        #expect(names == ["edugain.db", "edugain.db.lock"])
        for name in names {
            var status = stat()
            #expect(stat("\(directory)/\(name)", &status) == 0)
            #expect(status.st_uid == Tool.otherUser, "\(name)")
        }
    }

    @Test("An import goes on with the history")
    func importing() throws {
        try prune("--keep-days", "1").expectSuccess()
        try workspace.importReport(try workspace.aggregate(DemoOptions(entities: 150), step: 7), "--force")
        try workspace.run("integrity-check", "--database", workspace.database).expectSuccess()
        #expect(try workspace.snapshotTimes().count == 3)
    }
}

import DemoData
import Foundation
import Glibc
import Testing

@Suite("snapshots", .needsSQLite)
struct SnapshotsTests {
    private struct List: Decodable {
        struct Snapshot: Decodable {
            var time: String
            var source: String
            var added: Int
            var removed: Int
            var changed: Int
            var statistics: [String: Int]
        }

        var snapshots: [Snapshot]
    }

    private struct Report: Decodable {
        struct Federation: Decodable {
            var name: String
            var statistics: [String: Int]
        }

        struct Entity: Decodable {
            var entityID: String
        }

        var snapshot: List.Snapshot
        var federations: [Federation]
        var entities: [Entity]?
    }

    private struct Difference: Decodable {
        struct Entity: Decodable {
            var entityID: String
        }

        struct Change: Decodable {
            struct Field: Decodable {
                var field: String
                var old: [String]
                var new: [String]
            }

            var entityID: String
            var fields: [Field]
        }

        var from: String
        var to: String
        var added: [Entity]
        var removed: [Entity]
        var changed: [Change]
    }

    private let workspace: Workspace
    /// What each import said, the first one first.
    private let imports: [ImportReport]

    init() throws {
        let workspace = try Workspace()
        imports = try (0...3).map { step in
            try workspace.importReport(
                try workspace.aggregate(DemoOptions(entities: 100, churn: 0.2), step: step),
                federations: try workspace.federationList())
        }
        self.workspace = workspace
    }

    private func snapshots(_ arguments: String...) throws -> CommandResult {
        try workspace.start(["snapshots"] + arguments + ["--database", workspace.database]).wait()
    }

    @Test("The list has every snapshot, the newest first, as it was imported", arguments: [["list"], []])
    func list(command: [String]) throws {
        let list = try workspace.start(["snapshots"] + command + ["--json", "--database", workspace.database]).wait()
            .expectSuccess().json(List.self)
        #expect(list.snapshots.map(\.time) == imports.reversed().map { $0.snapshot ?? "" })
        #expect(list.snapshots.map(\.source) == imports.reversed().map(\.source))
        #expect(list.snapshots.map(\.statistics) == imports.reversed().map(\.statistics))
        #expect(list.snapshots.map(\.changed) == imports.reversed().map(\.changes.changed.count))
        let text = try snapshots("list").expectSuccess().output.split(separator: "\n")
        #expect(text.count == 5)
        #expect(text[0].hasPrefix("snapshot"))
        #expect(text[1].hasPrefix(list.snapshots[0].time))
    }

    @Test("A snapshot is shown with its federations and entities")
    func show() throws {
        let time = try #require(imports[1].snapshot)
        let report = try snapshots("show", time, "--entities", "--json").expectSuccess().json(Report.self)
        #expect(report.snapshot.time == time)
        #expect(report.snapshot.statistics == imports[1].statistics)
        #expect(report.entities?.count == imports[1].statistics["entities"])
        let sum = report.federations.map { $0.statistics["entities"] ?? 0 }.reduce(0, +)
        #expect(sum == imports[1].statistics["entities"])
        let text = try snapshots("show", time).expectSuccess().output
        #expect(text.contains("Snapshot \(time) with "))
        #expect(text.contains(try #require(report.federations.first).name))
        #expect(try snapshots("show", time, "--json").expectSuccess().json(Report.self).entities == nil)
    }

    @Test("Snapshots have many names")
    func names() throws {
        let times = try workspace.snapshotTimes()
        let latest = try #require(imports[3].snapshot)
        let previous = try #require(imports[2].snapshot)
        let names: [(String, String)] = [
            ("latest", latest), ("previous", previous), (previous, previous), ("\(times[2])", previous),
            (String(previous.dropLast()), previous),
            (previous.replacing("T", with: " ").replacing("Z", with: ""), previous),
            (previous.replacing("Z", with: "+00:00"), previous), (previous.lowercased(), previous),
        ]
        for (name, time) in names {
            #expect(try snapshots("show", name, "--json").expectSuccess().json(Report.self).snapshot.time == time)
        }
        try snapshots("show", "20").expectFailure(64, "'20' could mean 4 snapshots", latest, "HINT: ")
        try snapshots("show", "1999-12-31").expectFailure(10, "no snapshot '1999-12-31'", "HINT: ", "snapshots list")
        try snapshots("diff", "latest", "12345").expectFailure(10, "no snapshot '12345'")
        let error = try snapshots("show", "no", "--json").json(ErrorReport.self).error
        #expect(error.exitCode == 10)
    }

    @Test("The difference of neighbours is what the import found")
    func neighbours() throws {
        for index in 1...3 {
            let (first, second) = (try #require(imports[index - 1].snapshot), try #require(imports[index].snapshot))
            let difference = try snapshots("diff", first, second, "--json").expectSuccess().json(Difference.self)
            #expect(difference.added.map(\.entityID) == imports[index].changes.added)
            #expect(difference.removed.map(\.entityID) == imports[index].changes.removed)
            #expect(difference.changed.map(\.entityID) == imports[index].changes.changed)
            #expect(difference.changed.allSatisfy { !$0.fields.isEmpty })
        }
    }

    @Test("The difference the other way round is the reverse, and of a snapshot with itself nothing")
    func reverse() throws {
        let there = try snapshots("diff", "previous", "latest", "--json").expectSuccess().json(Difference.self)
        let back = try snapshots("diff", "latest", "previous", "--json").expectSuccess().json(Difference.self)
        #expect(!there.changed.isEmpty)
        #expect(back.added.map(\.entityID) == there.removed.map(\.entityID))
        #expect(back.removed.map(\.entityID) == there.added.map(\.entityID))
        #expect(back.changed.map(\.entityID) == there.changed.map(\.entityID))
        #expect(back.changed.map { $0.fields.map(\.old) } == there.changed.map { $0.fields.map(\.new) })
        #expect(try snapshots("diff", "latest", "latest").expectSuccess().output.hasPrefix("No entity differs"))
        let text = try snapshots("diff", "previous", "latest").expectSuccess().output
        #expect(
            text.contains("\(there.added.count) added, \(there.removed.count) removed, \(there.changed.count) changed.")
        )
        for change in there.changed { #expect(text.contains(change.entityID)) }
    }

    @Test("Characters that steer a terminal are not printed")
    func controlCharacters() throws {
        let bytes = Aggregates.plain([(id: "https://evil.example/\u{9B}31m", authority: "https://f.example")])
        let source = try workspace.write(bytes, to: "evil.xml")
        let database = workspace.path("evil.db")
        try workspace.run("import", "--database", database, "--source", source, "--federations", "none").expectSuccess()
        let result = try workspace.run("snapshots", "show", "latest", "--entities", "--database", database)
            .expectSuccess()
        #expect(result.output.contains("https://evil.example/\u{FFFD}31m"))
        #expect(!result.output.contains("\u{9B}"))
    }

    @Test("No database, and one without snapshots")
    func nothing() throws {
        for command in [["list"], ["show", "latest"], ["diff", "previous", "latest"], ["prune", "--keep-days", "1"]] {
            let arguments = ["snapshots"] + command + ["--database", workspace.path("none.db")]
            try workspace.start(arguments).wait().expectFailure(10, "there is no database at", "HINT: ")
        }
        #expect(try workspace.listing().filter { $0.hasPrefix("none") } == [])
        _ = try workspace.query(
            "DELETE FROM entity_version; DELETE FROM entity; DELETE FROM federation_stat; DELETE FROM snapshot")
        #expect(try snapshots("list").expectSuccess().output.contains("no snapshot yet"))
        try snapshots("show", "latest").expectFailure(10, "no snapshot yet", "HINT: ")
    }
}

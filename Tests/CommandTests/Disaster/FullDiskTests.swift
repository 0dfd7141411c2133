import DemoData
import Foundation
import Glibc
import Testing

/// The database lies on a small file system of its own, which only the command and its shell see.
@Suite("Disasters: the disk is full", .needsSQLite, .needsPrivateMounts)
struct FullDiskTests {
    /// Kilobytes that are free beside the old database, from nearly nothing to more than enough.
    private static let room = [8, 64, 300, 600, 900, 1_200, 1_600, 2_400, 4_000]

    private let workspace: Workspace
    private let small: [UInt8]

    init() throws {
        workspace = try Workspace()
        try workspace.importSteps(0...0, entities: 400)
        let archive = try workspace.backUp().archive
        // Without manifest nothing is known of the size beforehand.
        try FileManager.default.copyItem(atPath: archive, toPath: workspace.path("unknown.db.gz"))
        try FileManager.default.removeItem(atPath: workspace.database)
        try workspace.importReport(try workspace.write(Aggregates.plain(count: 5), to: "plain.xml"))
        small = try workspace.contents(workspace.database)
    }

    @Test("The old database stays in its place, or the new one is there", arguments: [true, false])
    func restored(hasManifest: Bool) throws {
        var statuses: Set<Int32> = []
        let source = hasManifest ? "--latest" : workspace.path("unknown.db.gz")
        for room in Self.room {
            let result = try restoreInto(room: room, source)
            statuses.insert(result.status)
            let database = try workspace.contents(workspace.path("result.db"))
            if result.status == 0 {
                #expect(try workspace.value("SELECT entities FROM snapshot", in: workspace.path("result.db")) == "400")
            } else {
                result.expectFailure(13, "space", "HINT: ")
                #expect(database == small, "with \(room) kB")
                let left = try workspace.contents(workspace.path("names")).split(separator: 10).map {
                    String(decoding: $0, as: UTF8.self)
                }
                let expected = [".import.lock", ".lock", "-shm", "-wal", ""].map { "edugain.db\($0)" }
                #expect(Set(left).isSubset(of: expected), "with \(room) kB: \(left)")
            }
        }
        #expect(statuses == [0, 13])
    }

    /// Runs a restore where so many kilobytes are free, and copies what came of the database to `result.db`.
    private func restoreInto(room: Int, _ source: String) throws -> CommandResult {
        let place = workspace.path("small")
        try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
        let script = """
            mount -t tmpfs -o size=\(small.count / 1_024 + room)k tmpfs \(place) || exit 99
            cp \(workspace.database) \(place)/edugain.db || exit 98
            "$0" restore "$1" --yes --database \(place)/edugain.db
            status=$?
            cp \(place)/edugain.db \(workspace.path("result.db"))
            ls \(place) > \(workspace.path("names"))
            exit $status
            """
        return try workspace.start(
            executable: try #require(Tool.namespaces),
            ["-m", "/bin/sh", "-c", script, try Program.requirePath(), source],
            environment: workspace.settings
        ).wait()
    }
}

import Foundation
import Testing

/// A restore of a backup that holds other entities than the database.
struct RestoreScenario: FaultScenario {
    /// What there is to begin with.
    enum Beginning: String, CaseIterable {
        /// A database with changes that stand in its WAL only.
        case sound
        case missing
        /// A database with a WAL that cannot be used any more.
        case damaged
        /// A database that was restored once, which is taken back.
        case undo
    }

    let name: String
    let faults = Fault.allOfFiles
    private let beginning: Beginning
    private let prepared: PreparedWorkspace
    private let old: DatabaseState
    private let new: DatabaseState
    private let backup: String

    init(_ beginning: Beginning, entities: Int = 60) throws {
        name = "restore \(beginning.rawValue)"
        self.beginning = beginning
        prepared = try PreparedWorkspace()
        let template = prepared.template
        let source = try Workspace()
        try source.makeDemo(entities: entities, seed: 2)
        try source.run(
            "backup", "--database", source.database, "--output-dir", template.path("backups")
        ).expectSuccess()
        let archive = try #require(try template.listing().first { $0.hasSuffix(".db.gz") })
        backup = prepared.workspace.path(archive)
        if beginning != .missing { try template.makeDemo(entities: entities + 10) }
        if beginning == .undo {
            new = try template.checkedState()
            try template.run(
                "restore", template.path(archive), "--yes", "--database", template.database
            ).expectSuccess()
        } else {
            new = try source.checkedState()
        }
        if beginning == .sound || beginning == .damaged { try Self.changeInWAL(template) }
        old = try template.checkedState()
        if beginning == .damaged { try Self.damage(template) }
    }

    var workspace: Workspace { prepared.workspace }
    var arguments: [String] {
        ["restore", beginning == .undo ? "--undo" : backup, "--yes", "--database", workspace.database]
    }

    func reset() throws { try prepared.reset() }

    func judge(_ incident: Incident) throws -> String {
        let what = incident.what
        incident.expectExplanation()
        let isNew = try !isOld(workspace.database, what)
        if isNew {
            #expect(try workspace.checkedState() == new, what)
            #expect(try beginning == .missing || isFormerKept(what), "The old database is lost: \(what)")
        }
        if !incident.isKill { #expect(isNew == incident.isReportedAsDone, what) }
        if incident.result.status == 0 { #expect(isNew, what) }
        // To undo what was undone already leads back, unless the old database was taken for damaged.
        let isLeadingBack = try beginning == .undo && isNew && !isSetAside()
        let next = try start().wait()
        #expect(next.status == 0, "\(what) The next run: \(next.error)")
        #expect(try workspace.checkedState() == (isLeadingBack ? old : new), what)
        let left = try prepared.leftovers().filter { !$0.contains(".damaged-") }
        #expect(left == [], what)
        return isNew ? "new" : "old"
    }

    /// What the database's name stands for is what it was, byte by byte where SQLite cannot read it.
    private func isOld(_ database: String, _ what: Comment) throws -> Bool {
        switch beginning {
        case .missing: !workspace.exists(database)
        case .damaged:
            try workspace.exists(database)
                && workspace.contents(database) == prepared.template.contents(prepared.template.database)
        case .sound, .undo: try workspace.checkedState(of: database) == old
        }
    }

    /// True when the old database is somewhere beside the new one.
    private func isFormerKept(_ what: Comment) throws -> Bool {
        try workspace.listing().contains { name in
            let isCopy = name.hasPrefix("edugain.db.before-restore") || name.hasPrefix("edugain.db.damaged-")
            guard isCopy, !name.hasSuffix("-wal"), !name.hasSuffix("-shm") else { return false }
            return try isOld(workspace.path(name), what)
        }
    }

    private func isSetAside() throws -> Bool {
        try workspace.listing().contains { $0.contains(".damaged-") }
    }

    /// Writes something that only the WAL holds, as a service does that is stopped without warning.
    private static func changeInWAL(_ workspace: Workspace) throws {
        let before = try workspace.checkedState()
        let result = try workspace.start(
            executable: try #require(Tool.sqlite),
            [
                "-batch", "-cmd", ".dbconfig no_ckpt_on_close on", workspace.database,
                "UPDATE entity_version SET digest = randomblob(16) WHERE rowid % 3 = 0",
            ]
        ).wait()
        #expect(result.status == 0 && workspace.exists(workspace.database + "-wal"), "\(result.error)")
        #expect(try workspace.checkedState() != before)
    }

    private static func damage(_ workspace: Workspace) throws {
        var bytes = try workspace.contents(workspace.database)
        for index in 16_384..<(bytes.count - 16_384) { bytes[index] = UInt8(truncatingIfNeeded: index &* 7) }
        try Data(bytes).write(to: URL(fileURLWithPath: workspace.database))
    }
}

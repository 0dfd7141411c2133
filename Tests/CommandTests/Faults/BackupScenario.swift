import Foundation
import Testing

/// A command that makes or removes backups.
struct BackupScenario: FaultScenario {
    enum Task: String, CaseIterable {
        /// A backup into a directory that does not exist.
        case first
        /// A backup beside three others, two of which go afterwards.
        case next
        /// Three backups, two of which go.
        case prune
    }

    private struct Listing: Decodable {
        struct Row: Decodable {
            var archive: String
            var condition: String
        }
        var backups: [Row]
    }

    private struct Record: Decodable {
        var archive: String
    }

    /// The oldest one first.
    private static let oldNames = (1...3).map { "edugain_backup_2020010\($0)_030000" }

    let name: String
    let faults = Fault.allOfFiles
    private let task: Task
    private let prepared: PreparedWorkspace

    init(_ task: Task, entities: Int = 60) throws {
        name = "backup \(task.rawValue)"
        self.task = task
        prepared = try PreparedWorkspace()
        try prepared.template.makeDemo(entities: entities)
        if task != .first { try Self.makeOldBackups(prepared.template) }
    }

    var workspace: Workspace { prepared.workspace }
    var arguments: [String] {
        switch task {
        case .first: ["backup", "create", "--database", workspace.database] + directory
        case .next: ["backup", "create", "--database", workspace.database, "--keep-last", "2"] + directory
        case .prune: ["backup", "prune", "--database", workspace.database, "--keep-last", "1"] + directory
        }
    }

    func reset() throws { try prepared.reset() }

    func judge(_ incident: Incident) throws -> String {
        let what = incident.what
        incident.expectExplanation()
        #expect(try prepared.isUnchanged("edugain.db"), what)
        let names = try countedBackups(what)
        let fresh = names.filter { !Self.oldNames.contains($0) }
        for name in fresh { try expectGood(name, what) }
        let old = Self.oldNames.filter(names.contains)
        for name in old { #expect(try isUnchanged(name), what) }
        if task != .first { #expect(old.last == Self.oldNames.last, what) }
        let isNew = task == .prune ? old.count < 3 : !fresh.isEmpty
        #expect(task == .first || isNew || old == Self.oldNames, what)
        if !incident.isKill {
            let isAboutOthers = task == .prune && incident.isReportedAsDone
            #expect(incident.isReportedAsDone == isNew || isAboutOthers, what)
        }
        // A backup that cannot be read is no reason to fail: it is told, and stays.
        let isUnreadable = task == .prune && incident.result.output.contains("damaged, never counted nor removed")
        if incident.result.status == 0 { #expect(isNew || isUnreadable, what) }
        try expectGoodRepetition(after: fresh, what)
        return isNew ? task == .first || old.count == 1 ? "new" : "new, \(old.count - 1) not removed" : "old"
    }

    /// Expects that the same command succeeds now, and leaves good backups and nothing else.
    private func expectGoodRepetition(after fresh: [String], _ what: Comment) throws {
        let next = try start().wait()
        #expect(next.status == 0, "\(what) The next run: \(next.output)\(next.error)")
        let names = try countedBackups(what)
        switch task {
        case .first: #expect(Set(names).isSuperset(of: fresh) && names.count == fresh.count + 1, what)
        case .next: #expect(names.count == 2 && Set(names).isSuperset(of: fresh), what)
        case .prune: #expect(names == Self.oldNames.suffix(1), what)
        }
        // Readers of a database leave its empty WAL.
        #expect(try prepared.leftovers().filter { !$0.hasPrefix("edugain.db-") } == [], what)
        var expected = names.flatMap { [$0 + ".db.gz", $0 + ".json"] }
        if task != .prune {
            expected.append("last-success.json")
            let bytes = try workspace.contents(path("last-success.json"))
            let record = try JSONDecoder().decode(Record.self, from: Data(bytes))
            #expect(names.first.map { $0 + ".db.gz" } == record.archive, what)
        }
        #expect(try Set(FileManager.default.contentsOfDirectory(atPath: path(""))) == Set(expected), what)
    }

    /// Backups that `backup list` calls verified, the newest one first; there must not be others.
    private func countedBackups(_ what: Comment) throws -> [String] {
        guard workspace.exists(path("")) else { return [] }
        let listing: Listing = try workspace.start(["backup", "list", "--json"] + directory).wait().json()
        #expect(listing.backups.allSatisfy { $0.condition == "verified" }, what)
        return listing.backups.map { String($0.archive.dropLast(".db.gz".count)) }
    }

    private func expectGood(_ name: String, _ what: Comment) throws {
        let archive = path(name + ".db.gz")
        let verification = try workspace.run("backup", "verify", archive)
        #expect(verification.status == 0, "\(what) The new backup: \(verification.output)")
        let test = try workspace.start(executable: "/bin/gzip", ["-t", archive]).wait()
        #expect(test.status == 0, "\(what) The new backup: \(test.error)")
    }

    private func isUnchanged(_ name: String) throws -> Bool {
        try prepared.isUnchanged("backups/\(name).db.gz") && prepared.isUnchanged("backups/\(name).json")
    }

    private var directory: [String] { ["--output-dir", path("")] }

    private func path(_ name: String) -> String { workspace.path("backups" + (name.isEmpty ? "" : "/\(name)")) }

    /// Makes a backup and lets it be of three days, as the old shell script would have left it.
    private static func makeOldBackups(_ workspace: Workspace) throws {
        let files = FileManager.default
        let directory = workspace.path("backups")
        try workspace.run("backup", "--database", workspace.database, "--output-dir", directory).expectSuccess()
        for name in try files.contentsOfDirectory(atPath: directory) {
            if name.hasSuffix(".db.gz") {
                for (day, old) in oldNames.enumerated() {
                    let path = "\(directory)/\(old).db.gz"
                    try files.copyItem(atPath: "\(directory)/\(name)", toPath: path)
                    let date = Date(timeIntervalSince1970: 1_577_836_800 + 86_400 * Double(day))
                    try files.setAttributes([.modificationDate: date], ofItemAtPath: path)
                }
            }
            try files.removeItem(atPath: "\(directory)/\(name)")
        }
        try workspace.run("backup", "verify", "--all", "--adopt", "--output-dir", directory).expectSuccess()
    }
}

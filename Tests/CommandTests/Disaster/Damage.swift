import Foundation
import Glibc
import Testing

/// Something that happened to the database.
enum Damage: String, CaseIterable, Sendable, CustomTestStringConvertible {
    case deleted = "deleted"
    case deletedButJournal = "deleted, its journal left"
    case empty = "empty"
    case truncated = "cut off in the middle"
    case randomMiddle = "random bytes in the middle"
    case randomBeginning = "random bytes at the beginning"
    case randomHeader = "random bytes in the header behind SQLite's mark"
    case text = "overwritten with a text"
    case foreignJournal = "the journal of another database beside it"
    case mismatchedJournal = "a journal with other salts beside it"
    case randomJournal = "a journal of random bytes beside it"

    var testDescription: String { rawValue }

    /// Whether a database is left that is worth an `--undo`.
    var isHarmless: Bool { [.mismatchedJournal, .randomJournal].contains(self) }

    func apply(to workspace: Workspace) throws {
        let database = workspace.database
        var bytes = try workspace.contents(database)
        var generator = SystemRandomNumberGenerator()
        func randomize(_ range: Range<Int>) {
            for index in range { bytes[index] = UInt8.random(in: 0...255, using: &generator) }
        }
        switch self {
        case .deleted, .deletedButJournal:
            try FileManager.default.removeItem(atPath: database)
            if self == .deletedButJournal { try Data(journal(workspace)).write(to: journalFile(workspace)) }
            return
        case .empty: bytes = []
        case .truncated: bytes.removeLast(bytes.count / 2 + 100)
        case .randomMiddle: randomize(bytes.count / 2..<bytes.count / 2 + 20_000)
        case .randomBeginning: randomize(0..<20_000)
        // The page size, the journal's mode, the counters.
        case .randomHeader: for index in 16..<40 { bytes[index] = 0xA5 }
        case .text: bytes = Array("bread, butter\n".utf8)
        case .foreignJournal: try Data(journal(workspace)).write(to: journalFile(workspace))
        case .mismatchedJournal:
            var journal = try journal(workspace)
            // Salt-1 and salt-2 (https://sqlite.org/fileformat2.html, section 4.1).
            for index in 16..<24 { journal[index] ^= 0x5A }
            try Data(journal).write(to: journalFile(workspace))
        case .randomJournal:
            let noise = (0..<50_000).map { _ in UInt8.random(in: 0...255, using: &generator) }
            try Data(noise).write(to: journalFile(workspace))
        }
        try workspace.write(bytes, to: "edugain.db")
    }

    private func journalFile(_ workspace: Workspace) -> URL {
        URL(fileURLWithPath: workspace.database + "-wal")
    }

    /// The WAL of another database, with commits that were not checkpointed.
    private func journal(_ workspace: Workspace) throws -> [UInt8] {
        let other = workspace.path("tmp/other.db")
        let source = try workspace.write(Aggregates.plain(count: 40), to: "tmp/other.xml")
        try workspace.run("import", "--database", other, "--source", source, "--federations", "none").expectSuccess()
        let pipe = try NamedPipe(workspace, name: "tmp/pipe")
        let ready = workspace.path("tmp/ready")
        let writer = try workspace.start(executable: try #require(Tool.sqlite), ["-batch", other], input: pipe.path)
        defer { writer.kill() }
        let script = """
            PRAGMA wal_autocheckpoint = 0;
            UPDATE entity_version SET name = name || ' of the other database';
            .once \(ready)
            SELECT 1;

            """
        try pipe.write(Array(script.utf8))
        try eventually("the other database has a journal") { workspace.exists(ready) }
        let journal = try workspace.contents(other + "-wal")
        try #require(journal.count > 8_192)
        return journal
    }
}

import Backups
import Files
import Foundation
import Glibc
import Store
import Testing

/// A small backup in a directory of its own, whose bytes a test may change.
final class ArchiveFixture {
    let directory: String
    let archive: String
    let manifest: String
    let archiveBytes: [UInt8]
    let manifestBytes: [UInt8]

    /// - Parameter seed: decides what is in the database.
    init(seed: UInt64 = 1) async throws {
        let temporary = FileManager.default.temporaryDirectory
        directory = temporary.appendingPathComponent("edugain-test-\(UUID().uuidString)").path
        try StandardDirectories.make(directory)
        let database = "\(directory)/edugain.db"
        var generator = SeededGenerator(seed: seed)
        let bytes = (0..<12_000).map { _ in UInt8.random(in: 35...126, using: &generator) }
        let source = String(decoding: bytes, as: UTF8.self)
        try DatabaseWriter(path: database).access(command: "test") { access in
            _ = try access.beginRun(source: source, now: 1_772_366_400)
        }
        let backup = try await BackupCreation(
            database: database, directory: BackupDirectory(path: "\(directory)/backups"), level: 6, toolVersion: "test",
            now: { 1_772_366_400 }
        ).run()
        archive = backup.path
        manifest = "\(directory)/backups/\(backup.name.manifest)"
        archiveBytes = try Self.read(archive)
        manifestBytes = try Self.read(manifest)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: directory)
    }

    /// What is wrong with the backup when its files are these; nil when it passes for good.
    ///
    /// - Parameter manifest: nil for a backup without one.
    func complaint(archive: [UInt8], manifest: [UInt8]?) throws -> BackupError? {
        try? FileManager.default.removeItem(atPath: self.manifest)
        try OpenFile.write(archive, to: self.archive)
        if let manifest { try OpenFile.write(manifest, to: self.manifest) }
        let copy = "\(directory)/copy.db"
        defer { unlink(copy) }
        do {
            _ = try BackupVerification().run(try BackupSource(path: self.archive), unpackingTo: copy)
            return nil
        } catch let error as BackupError {
            return error
        }
    }

    private static func read(_ path: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    }
}

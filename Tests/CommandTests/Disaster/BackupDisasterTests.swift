import Foundation
import Glibc
import Testing

@Suite("Disasters: the backups", .needsSQLite)
struct BackupDisasterTests {
    private let workspace: Workspace
    private let archives: [String]

    init() throws {
        workspace = try Workspace()
        var archives: [String] = []
        for step in 0...2 {
            try workspace.importSteps(step...step)
            archives.append(try workspace.backUp().archive)
        }
        self.archives = archives
    }

    @Test("The newest ones are damaged: the newest good one is restored, and what was skipped is told")
    func newestDamaged() throws {
        try workspace.damage(archives[2])
        try Data("{}".utf8).write(to: URL(fileURLWithPath: workspace.manifest(archives[1])))
        try FileManager.default.removeItem(atPath: workspace.database)
        let result = try workspace.control("restore", "--latest", "--yes").expectSuccess()
        #expect(result.output.contains("from \(archives[0]) in "))
        for archive in archives[1...] {
            let name = (workspace.manifest(archive) as NSString).lastPathComponent.dropLast(".json".count)
            let lines = result.output.split(separator: "\n")
            #expect(lines.contains { $0.hasPrefix("Skipped: ") && $0.contains(name) }, "\(result.output)")
        }
        #expect(try workspace.snapshotTimes().count == 1)
    }

    @Test("All are damaged: nothing is restored, nothing changes", arguments: [false, true])
    func allDamaged(manifestsOnly: Bool) throws {
        for archive in archives {
            try workspace.damage(manifestsOnly ? workspace.manifest(archive) : archive)
        }
        let before = try workspace.files()
        try workspace.control("restore", "--latest", "--yes")
            .expectFailure(12, "none of 3 backups in \(workspace.backups) is good", archives[2].dropLast(6).description)
        #expect(try workspace.files() == before)
        let verified = try workspace.control("backup", "verify", "--all")
        verified.expectBad("0 of 3 backups are good.")
    }

    @Test("No directory, and an empty one")
    func missing() throws {
        let before = try workspace.contents(workspace.database)
        try FileManager.default.removeItem(atPath: workspace.backups)
        try workspace.control("restore", "--latest", "--yes")
            .expectFailure(10, "there is no backup directory at \(workspace.backups)", "HINT: ")
        try FileManager.default.createDirectory(atPath: workspace.backups, withIntermediateDirectories: false)
        try workspace.control("restore", "--latest", "--yes").expectFailure(10, "there is no backup", "HINT: ")
        #expect(try workspace.contents(workspace.database) == before)
        try workspace.backUp()
    }

    @Test("A directory that cannot be written: restore and verify work, backup and prune say why not", .needsOtherUser)
    func readOnly() throws {
        for name in try workspace.listing().map(workspace.path) + [workspace.directory] {
            try #require(chown(name, Tool.otherUser, Tool.otherUser) == 0)
        }
        try #require(chmod(workspace.backups, 0o550) == 0)
        let before = try workspace.files().filter { $0.key.hasPrefix("backups/") }
        try workspace.control("backup").expectFailure(1, workspace.backups, "Permission denied", "HINT: ")
        let pruned = try workspace.control("backup", "prune", "--keep-last", "1")
        #expect(pruned.status == 3)
        #expect(pruned.output.contains("FAILED: "))
        #expect(pruned.output.contains("Permission denied"))
        try workspace.control("backup", "verify", "--all").expectSuccess()
        try workspace.restore(archives[0])
        #expect(try workspace.snapshotTimes().count == 1)
        #expect(try workspace.files().filter { $0.key.hasPrefix("backups/") } == before)
    }

    @Test("A directory on another file system", .enabled(if: OtherFileSystem.isThere, "/dev/shm is on the same device"))
    func otherFileSystem() throws {
        let place = OtherFileSystem()
        let settings = ["EDUGAIN_BACKUP_DIR": place.path]
        try workspace.control("backup", environment: settings).expectSuccess()
        try workspace.control("backup", "verify", "--latest", environment: settings).expectSuccess()
        let history = try workspace.history()
        try workspace.importSteps(3...3)
        try workspace.control("restore", "--latest", "--yes", environment: settings).expectSuccess()
        #expect(try workspace.history() == history)
        #expect(try FileManager.default.contentsOfDirectory(atPath: place.path).count == 3)
    }
}

/// A directory on another file system than the temporary one; it goes away with the last reference.
private final class OtherFileSystem {
    let path = "/dev/shm/edugain-test-\(UUID().uuidString)"

    static let isThere: Bool = {
        var (here, there) = (stat(), stat())
        return stat(FileManager.default.temporaryDirectory.path, &here) == 0 && stat("/dev/shm", &there) == 0
            && here.st_dev != there.st_dev && access("/dev/shm", W_OK) == 0
    }()

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }
}

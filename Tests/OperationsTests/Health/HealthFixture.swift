import Backups
import Foundation
import Store

@testable import Operations

/// An installation in a directory of its own, looked at at times the test chooses.
struct HealthFixture {
    let imports: ImportFixture

    init() throws {
        imports = try ImportFixture()
    }

    static let noon = ImportFixture.noon

    var directory: TemporaryDirectory { imports.directory }
    var backupDirectory: String { directory.path + "/backups" }
    var cacheDirectory: String { directory.path + "/cache" }

    func inspector(
        at time: Int64 = noon, remote: String? = nil, limits: HealthLimits = HealthLimits()
    ) -> HealthInspector {
        HealthInspector(
            places: HealthInspector.Places(
                database: directory.database, backupDirectory: backupDirectory, cacheDirectory: cacheDirectory,
                backupRemote: remote),
            limits: limits, version: "test", now: { time })
    }

    func report(
        at time: Int64 = noon, remote: String? = nil, mayCheckIntegrity: Bool = true
    ) async throws -> HealthReport {
        try await inspector(at: time, remote: remote).report(mayCheckIntegrity: mayCheckIntegrity)
    }

    /// Puts a file with the name of a backup there, by default with a manifest that vouches for it.
    func addBackup(at time: Int64, hasManifest: Bool = true, size: Int64? = nil) throws {
        try FileManager.default.createDirectory(atPath: backupDirectory, withIntermediateDirectories: true)
        let name = BackupName(time: time)
        let bytes = Data("not looked at".utf8)
        try bytes.write(to: URL(fileURLWithPath: "\(backupDirectory)/\(name.archive)"))
        guard hasManifest else { return }
        let form = BackupManifest.Form(size: size ?? Int64(bytes.count), sha256: "")
        let manifest = BackupManifest(
            archive: name.archive, created: WallClock.iso8601(time), duration: 1, compressed: form, database: form,
            facts: DatabaseFacts(
                schemaVersion: 1, pageCount: 1,
                counts: DatabaseCounts(snapshots: 1, entities: 1, newestSnapshot: nil)), toolVersion: "test")
        try Data(try manifest.encoded()).write(to: URL(fileURLWithPath: "\(backupDirectory)/\(name.manifest)"))
    }
}

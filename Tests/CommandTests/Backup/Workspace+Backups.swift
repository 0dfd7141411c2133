import DemoData
import Foundation
import Glibc
import Testing

extension Workspace {
    var backups: String { path("backups") }

    /// Where everything is, as an installation has it in its configuration file.
    var settings: [String: String?] { ["EDUGAIN_DATABASE": database, "EDUGAIN_BACKUP_DIR": backups] }

    /// Runs a command on ``database`` and ``backups``.
    func control(
        _ arguments: String..., environment changes: [String: String?] = [:], input: String? = nil
    ) throws -> CommandResult {
        try start(arguments, environment: settings.merging(changes) { $1 }, input: input).wait()
    }

    /// Makes a backup and reads the report.
    @discardableResult
    func backUp(
        _ options: String..., sourceLocation: SourceLocation = #_sourceLocation
    ) throws -> BackupReport {
        try start(["backup", "--json"] + options, environment: settings).wait()
            .expectSuccess(sourceLocation: sourceLocation).json()
    }

    /// Restores and reads the report.
    @discardableResult
    func restore(
        _ options: String..., sourceLocation: SourceLocation = #_sourceLocation
    ) throws -> RestoreReport {
        try start(["restore", "--json", "--yes"] + options, environment: settings).wait()
            .expectSuccess(sourceLocation: sourceLocation).json()
    }

    /// Imports so many steps of an invented history.
    func importSteps(_ steps: ClosedRange<Int>, entities: Int = 50) throws {
        for step in steps {
            try importReport(try aggregate(DemoOptions(entities: entities, churn: 0.3), step: step))
        }
    }

    /// File names of the archives, the oldest one first.
    func archives() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: backups).filter { $0.hasSuffix(".db.gz") }.sorted()
    }

    func archive(_ name: String) -> String { "\(backups)/\(name)" }

    func manifest(_ archive: String) -> String { String(archive.dropLast(".db.gz".count)) + ".json" }

    /// Unpacks an archive with gzip and returns the path of the database.
    func unpack(_ archive: String, to name: String = "unpacked.db") throws -> String {
        let database = path(name)
        let arguments = ["-c", #"gzip -t "$0" && gzip -dc "$0" > "$1""#, archive, database]
        let result = try start(executable: "/bin/sh", arguments).wait()
        try #require(result.status == 0, "gzip: \(result.error)")
        return database
    }

    /// Compresses a database the way the old shell script did.
    ///
    /// - Parameter name: of the archive in ``backups``.
    @discardableResult
    func pack(_ database: String, as name: String) throws -> String {
        try FileManager.default.createDirectory(atPath: backups, withIntermediateDirectories: true)
        let arguments = ["-c", #"gzip -6 < "$0" > "$1""#, database, archive(name)]
        let result = try start(executable: "/bin/sh", arguments).wait()
        try #require(result.status == 0, "gzip: \(result.error)")
        return archive(name)
    }

    /// Gives an archive a second life as an older backup, without manifest.
    ///
    /// - Returns: its name.
    @discardableResult
    func copyOfBackup(_ archive: String, days: Int) throws -> String {
        try copyOfBackup(archive, time: Aggregates.now - Int64(days) * 86_400)
    }

    /// The same, made at a time in UTC seconds.
    @discardableResult
    func copyOfBackup(_ archive: String, time: Int64) throws -> String {
        let name = Self.archiveName(time: time)
        let copy = self.archive(name)
        try FileManager.default.copyItem(atPath: archive, toPath: copy)
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSince1970: TimeInterval(time))], ofItemAtPath: copy)
        return name
    }

    static func archiveName(time: Int64) -> String {
        var seconds = time_t(time)
        var parts = tm()
        gmtime_r(&seconds, &parts)
        var buffer = [CChar](repeating: 0, count: 64)
        strftime(&buffer, buffer.count, "edugain_backup_%Y%m%d_%H%M%S.db.gz", &parts)
        return String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// Changes one byte of a file.
    func damage(_ path: String, at offset: Int? = nil) throws {
        var bytes = try contents(path)
        let offset = offset ?? bytes.count / 2
        bytes[offset] ^= 0x10
        try Data(bytes).write(to: URL(fileURLWithPath: path))
    }

    /// Every file there is with its contents, but for locks and what SQLite keeps beside a database.
    func files() throws -> [String: [UInt8]] {
        let names = try listingWithoutSidecars().filter { name in
            var status = stat()
            return lstat(path(name), &status) == 0 && status.st_mode & S_IFMT == S_IFREG && !name.hasSuffix(".lock")
        }
        return Dictionary(uniqueKeysWithValues: try names.map { ($0, try contents(path($0))) })
    }
}

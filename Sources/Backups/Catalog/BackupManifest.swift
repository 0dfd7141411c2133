import Crypto
import Files
import Foundation
import Glibc
import Store

/// What is known of a backup, written beside it as JSON after it was read back and found equal.
public struct BackupManifest: Sendable, Equatable, Codable {
    /// One form of the database in the backup.
    public struct Form: Sendable, Equatable, Codable {
        /// Bytes.
        public var size: Int64
        /// SHA-256 in hexadecimal.
        public var sha256: String

        public init(size: Int64, sha256: String) {
            self.size = size
            self.sha256 = sha256
        }
    }

    /// The layout of this file.
    public static let currentFormat = 1

    public var format = currentFormat
    /// File name of the archive.
    public var archive: String
    /// When the backup was begun, ISO 8601 in UTC.
    public var created: String
    /// Seconds from beginning to the end of the verification.
    public var duration: Double
    public var compressed: Form
    public var database: Form
    public var pageCount: Int
    public var schemaVersion: Int
    public var snapshots: Int
    /// Entities of the newest snapshot.
    public var entities: Int
    /// ISO 8601 in UTC; nil before the first import.
    public var newestSnapshot: String?
    public var sqliteVersion: String
    public var toolVersion: String
    /// SHA-256 over the manifest as it is encoded without this member; notices a manifest that was damaged itself.
    public var checksum: String?

    package init(
        archive: String, created: String, duration: Double, compressed: Form, database: Form, facts: DatabaseFacts,
        toolVersion: String
    ) {
        self.archive = archive
        self.created = created
        self.duration = duration
        self.compressed = compressed
        self.database = database
        pageCount = facts.pageCount
        schemaVersion = facts.schemaVersion
        snapshots = facts.counts.snapshots
        entities = facts.counts.entities
        newestSnapshot = facts.counts.newestSnapshot.map(ISO8601.text)
        sqliteVersion = LinkedSQLite.version
        self.toolVersion = toolVersion
    }

    /// As it stands in the file, with its checksum.
    public func encoded() throws -> [UInt8] {
        var manifest = self
        manifest.checksum = nil
        manifest.checksum = Hexadecimal.text(Array(SHA256.hash(data: try Self.encoder.encode(manifest))))
        return Array(try Self.encoder.encode(manifest)) + [0x0A]
    }

    /// Reads a manifest.
    ///
    /// - Throws: ``BackupError/badManifest(path:reason:)`` also for one in which a single byte is not as it was written.
    public init(_ bytes: [UInt8], path: String) throws {
        do {
            self = try JSONDecoder().decode(BackupManifest.self, from: Data(bytes))
        } catch {
            throw BackupError.badManifest(path: path, reason: "it is not the JSON that a backup writes")
        }
        guard format <= Self.currentFormat else {
            throw BackupError.badManifest(path: path, reason: "a newer edugain-ctl wrote it (format \(format))")
        }
        guard try encoded() == bytes else {
            throw BackupError.badManifest(path: path, reason: "it was changed after it was written")
        }
    }

    /// Reads the manifest file of an archive.
    ///
    /// - Parameters:
    ///   - path: of the manifest.
    ///   - archive: file name of the archive it must belong to.
    /// - Returns: nil when there is no such file.
    /// - Throws: ``BackupError/badManifest(path:reason:)``, `FileError`
    public static func read(_ path: String, archive: String) throws -> BackupManifest? {
        let bytes: [UInt8]
        do {
            bytes = try OpenFile(reading: path).readAll(limit: largest)
        } catch let error as FileError where error.code == ENOENT {
            return nil
        }
        return try BackupManifest(bytes, path: path, archive: archive)
    }

    /// Reads the manifest of an archive.
    ///
    /// - Throws: ``BackupError/badManifest(path:reason:)``
    init(_ bytes: [UInt8], path: String, archive: String) throws {
        try self.init(bytes, path: path)
        guard self.archive == archive else {
            throw BackupError.badManifest(path: path, reason: "it belongs to \(self.archive)")
        }
    }

    /// Bytes; larger files are no manifests.
    static let largest = 64 << 10

    private static var encoder: JSONEncoder {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return encoder
    }
}

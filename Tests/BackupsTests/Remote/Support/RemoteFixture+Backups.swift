import Backups
import Crypto
import Files
import Foundation
import Store

extension RemoteFixture {
    /// Bytes that no two calls with different seeds have in common.
    static func bytes(_ seed: UInt8, count: Int = 5_000) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 7) ^ seed }
    }

    /// Makes a backup whose archive is `content`, with a manifest that fits.
    @discardableResult
    static func makeBackup(
        _ time: Int64, in directory: String, content: [UInt8] = bytes(0), withManifest: Bool = true
    ) throws -> BackupName {
        let name = BackupName(time: time)
        try StandardDirectories.make(directory)
        try OpenFile.write(content, to: "\(directory)/\(name.archive)")
        if withManifest {
            try OpenFile.write(
                try manifest(name, content: content).encoded(), to: "\(directory)/\(name.manifest)")
        }
        return name
    }

    static func manifest(_ name: BackupName, content: [UInt8]) -> BackupManifest {
        let digest = SHA256.hash(data: content).map { String(format: "%02x", $0) }.joined()
        return BackupManifest(
            archive: name.archive,
            created: Date(timeIntervalSince1970: TimeInterval(name.time)).formatted(.iso8601), duration: 1.5,
            compressed: .init(size: Int64(content.count), sha256: digest),
            database: .init(size: 9, sha256: String(repeating: "0", count: 64)),
            facts: DatabaseFacts(
                schemaVersion: 1, pageCount: 1,
                counts: DatabaseCounts(snapshots: 1, entities: 1, newestSnapshot: nil)), toolVersion: "1")
    }

    static func read(_ path: String) throws -> [UInt8] {
        try OpenFile(reading: path).readAll(limit: 1 << 20)
    }

    static func names(in directory: String) throws -> [String] { try StandardDirectories.names(in: directory) }
}

import Files
import Foundation
import Glibc

/// The last success of `backup create`, kept in the backup directory and written after everything else: who finds it
/// knows that a whole backup was made, verified and, where that was asked for, copied away.
public struct BackupRecord: Sendable, Equatable, Codable {
    /// What became of the copy somewhere else.
    public struct Remote: Sendable, Equatable, Codable {
        /// `REMOTE:PATH` of rclone.
        public var destination: String
        /// When a copy was last made and checked there, ISO 8601 in UTC; nil when that never was.
        public var lastSuccess: String?
        /// Why the last attempt failed; nil when it did not.
        public var failure: String?

        public init(destination: String, lastSuccess: String? = nil, failure: String? = nil) {
            self.destination = destination
            self.lastSuccess = lastSuccess
            self.failure = failure
        }
    }

    /// File name of the archive.
    public var archive: String
    /// When the backup was verified, ISO 8601 in UTC.
    public var lastSuccess: String
    public var remote: Remote?

    public init(archive: String, lastSuccess: String, remote: Remote? = nil) {
        self.archive = archive
        self.lastSuccess = lastSuccess
        self.remote = remote
    }

    /// Name of the file in the backup directory.
    public static let fileName = "last-success.json"

    /// Reads the record of a directory; nil when there is none that can be understood.
    public static func read(in directory: String) -> BackupRecord? {
        guard let bytes = try? OpenFile(reading: "\(directory)/\(fileName)").readAll(limit: 64 << 10) else {
            return nil
        }
        return try? JSONDecoder().decode(BackupRecord.self, from: Data(bytes))
    }

    /// - Throws: `FileError`
    public func write(in directory: String) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        try ReplacementFile.write(Array(try encoder.encode(self)) + [0x0A], to: "\(directory)/\(Self.fileName)")
    }
}

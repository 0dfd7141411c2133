import Files
import Foundation
import Glibc

/// What SQLite's quick check last found, kept in a file: the check reads the whole database, which is too much for every
/// look of a monitoring system.
struct IntegrityRecord: Codable, Sendable, Equatable {
    /// The file that was checked, as `stat` described it then.
    struct File: Codable, Sendable, Equatable {
        var device: UInt64
        var inode: UInt64
        /// Bytes.
        var size: Int64
        /// Nanoseconds since 1970 in UTC.
        var modified: Int64

        init(device: UInt64, inode: UInt64, size: Int64, modified: Int64) {
            self.device = device
            self.inode = inode
            self.size = size
            self.modified = modified
        }

        init?(path: String) {
            var status = stat()
            guard stat(path, &status) == 0 else { return nil }
            let modified = Int64(status.st_mtim.tv_sec) * 1_000_000_000 + Int64(status.st_mtim.tv_nsec)
            self.init(
                device: UInt64(status.st_dev), inode: UInt64(status.st_ino), size: Int64(status.st_size),
                modified: modified)
        }
    }

    var file: File
    /// UTC seconds.
    var time: Int64
    /// How long it took.
    var seconds: Double
    /// Empty when all was well.
    var findings: [String]

    private static let longest: Int64 = 86_400
    private static let shortest: Int64 = 60

    /// Whether it still holds: for a day, or, once the file has changed, for a hundred times as long as the check took.
    /// A new import is checked soon, and a database that is written all the time costs one per cent of a processor.
    func isCurrent(for file: File, now: Int64) -> Bool {
        let age = now - time
        guard isAbout(file), age >= 0 else { return false }
        return age < (file == self.file ? Self.longest : max(Self.shortest, Int64(min(seconds, 86_400) * 100)))
    }

    /// Whether it is of this file and not of one that had its name before.
    func isAbout(_ file: File) -> Bool { self.file.device == file.device && self.file.inode == file.inode }

    private static let fileName = "quick-check.json"

    static func read(in directory: String) -> IntegrityRecord? {
        guard let bytes = try? OpenFile(reading: "\(directory)/\(fileName)").readAll(limit: 1 << 20) else { return nil }
        return try? JSONDecoder().decode(IntegrityRecord.self, from: Data(bytes))
    }

    /// Keeps it for the next time. Where that cannot be, the next time costs another check and nothing else.
    func write(in directory: String) {
        guard let bytes = try? JSONEncoder().encode(self) else { return }
        _ = try? StandardDirectories.make(directory)
        try? ReplacementFile.write(Array(bytes), to: "\(directory)/\(Self.fileName)")
    }
}

import Files

/// Something a database can be had from: an archive, with its manifest where it has one, or a plain database file.
///
/// The archive is open from the beginning, so that a command that began as root can read it after it has become
/// another user.
public struct BackupSource: Sendable {
    enum Content: Sendable {
        case archive(OpenFile, BackupManifest?)
        /// A database that is no archive; it may have a WAL, and is copied the way `backup` does.
        case database
    }

    public let path: String
    let content: Content

    /// - Throws: `FileError`, ``BackupError/badManifest(path:reason:)``
    public init(path: String) throws {
        self.path = path
        let file = try OpenFile(reading: path)
        if try file.bytes(at: 0, count: Self.databaseHeader.count) == Self.databaseHeader {
            content = .database
        } else {
            content = .archive(file, try Self.manifest(of: path))
        }
    }

    /// False for what was not made by `backup create`.
    public var hasManifest: Bool { manifest != nil }

    var manifest: BackupManifest? {
        if case .archive(_, let manifest) = content { return manifest }
        return nil
    }

    /// Bytes that the database will have, as far as that is known beforehand.
    var databaseSize: Int64? {
        switch content {
        case .archive(_, let manifest): manifest?.database.size
        case .database: FileSize.of(path)
        }
    }

    /// What every SQLite database begins with (https://sqlite.org/fileformat2.html, section 1.3).
    private static let databaseHeader = Array("SQLite format 3\0".utf8)

    private static func manifest(of path: String) throws -> BackupManifest? {
        guard path.hasSuffix(BackupName.archiveSuffix) else { return nil }
        let base = path.dropLast(BackupName.archiveSuffix.count)
        return try BackupManifest.read("\(base)\(BackupName.manifestSuffix)", archive: FilePath.name(of: path))
    }
}

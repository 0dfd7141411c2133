import Crypto
import Files
import Store

/// Somewhere backups are: a directory here, or a remote.
public protocol BackupPlace: Sendable {
    /// For people.
    var shownPath: String { get }

    /// All backups, the newest one first.
    func backups() async throws -> [Backup]

    /// Removes a backup and its manifest; one that is not there is fine.
    func remove(_ name: BackupName) async throws

    /// Removes what killed runs left.
    func removeLeftovers() async throws

    /// SHA-256 of an archive in hexadecimal, read again from its beginning to its end.
    func digest(of name: BackupName) async throws -> String
}

extension BackupDirectory: BackupPlace {
    public var shownPath: String { path }

    public func remove(_ name: BackupName) throws {
        // The archive first: what is left of a half-removed backup is a manifest, which counts for nothing and is removed
        // by the next backup.
        try FileName.remove("\(path)/\(name.archive)")
        try FileName.remove("\(path)/\(name.manifest)")
    }

    public func removeLeftovers() throws {
        try WorkDirectory.removeAbandoned(in: path)
    }

    public func digest(of name: BackupName) throws -> String {
        try BackupManifest.Form(of: "\(path)/\(name.archive)").sha256
    }
}

extension RcloneRemote: BackupPlace {
    public var shownPath: String { destination.description }

    /// A part that was left there is removed by the next copy of the same backup.
    public func removeLeftovers() {}

    public func digest(of name: BackupName) async throws -> String {
        let hash = try await rclone.run(
            ["cat"], [destination.path(of: name.archive)], into: SHA256(), add: { $0.update(bufferPointer: $1) })
        return Hexadecimal.text(Array(hash.finalize()))
    }
}

import Files
import Glibc

extension RcloneRemote {
    /// Brings a backup from there into a local directory, where its archive gets its name only after it was found to be
    /// what its manifest says. One without manifest has its size compared, and stays unverified.
    ///
    /// - Parameters:
    ///   - directory: must be there; what it has already is left alone when it is equal.
    ///   - transferred: called with bytes of the archive received so far, about once a second.
    /// - Returns: the backup in the directory.
    /// - Throws: ``RemoteError/noBackup(_:)``, ``RemoteError/notVerified(_:reason:)``, ``BackupError``, `FileError`
    public func fetch(
        _ name: BackupName, into directory: BackupDirectory,
        transferred: @escaping @Sendable (Int64) -> Void = { _ in }
    ) async throws -> Backup {
        guard let entry = try await entries(["/\(name.archive)"]).first else {
            throw RemoteError.noBackup(destination.shown(name.archive))
        }
        let manifest = try await manifest(of: name)
        let wanted = BackupManifest.Form(size: entry.size, sha256: manifest?.compressed.sha256 ?? "")
        if let manifest, manifest.compressed.size != entry.size {
            throw RemoteError.notVerified(
                destination.shown(name.archive),
                reason: "it has \(entry.size) bytes, its manifest says \(manifest.compressed.size)")
        }
        let path = FilePath.absolute("\(directory.path)/\(name.archive)")
        if let present = directory.backup(name) {
            guard !wanted.sha256.isEmpty, try FileDigests(of: present.path).sha256 == wanted.sha256 else {
                throw BackupError.exists(path: path)
            }
        } else {
            try await fetchArchive(name, wanted, to: path, transferred: transferred)
        }
        if let manifest {
            try ReplacementFile.write(try manifest.encoded(), to: "\(directory.path)/\(name.manifest)")
        }
        guard let backup = directory.backup(name) else { throw FileError(path, .open) }
        return backup
    }

    private func fetchArchive(
        _ name: BackupName, _ wanted: BackupManifest.Form, to path: String,
        transferred: @escaping @Sendable (Int64) -> Void
    ) async throws {
        let directory = FilePath.directory(of: path)
        func noSpace(_ available: Int64) -> BackupError {
            .noSpace(path: directory, needed: wanted.size, available: available)
        }
        if let free = FileSystemSpace(at: directory)?.free, free < wanted.size { throw noSpace(free) }
        let temporary = "\(path).\(getpid()).part"
        defer { unlink(temporary) }
        // It exists from the beginning with our mode, and to be able to make it is to be able to fill it.
        _ = try OpenFile(creating: temporary)
        do {
            try await rclone.transfer(
                ["copyto", "--ignore-times"], from: destination.path(of: name.archive), to: temporary,
                transferred: transferred)
        } catch RemoteError.noSpace {
            throw noSpace(FileSystemSpace(at: directory)?.free ?? 0)
        }
        let found = try FileDigests(of: temporary)
        guard found.size == wanted.size, wanted.sha256.isEmpty || found.sha256 == wanted.sha256 else {
            throw RemoteError.notVerified(
                destination.shown(name.archive), reason: "what came from there is not what its manifest says")
        }
        try OpenFile(reading: temporary).sync()
        try FileName.move(temporary, to: path, replacing: false)
        try StandardDirectories.sync(directory)
    }
}

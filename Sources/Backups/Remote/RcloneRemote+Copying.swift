extension RcloneRemote {
    /// Copies a verified backup there, the archive first and then its manifest, and compares both copies with the
    /// files here: by size and a digest that the remote has of them, or by reading them back when it has none. A copy
    /// that is there already and equal is left alone; another file of the same name is never replaced.
    ///
    /// - Parameters:
    ///   - directory: where the backup is.
    ///   - transferred: called with bytes of the archive sent so far, about once a second.
    /// - Throws: ``BackupError/notVerified(path:reason:)`` when the backup here is not what its manifest says,
    ///   ``RemoteError/exists(_:)``, ``RemoteError/notVerified(_:reason:)``
    public func copy(
        _ name: BackupName, from directory: BackupDirectory,
        transferred: @escaping @Sendable (Int64) -> Void = { _ in }
    ) async throws {
        let path = "\(directory.path)/\(name.archive)"
        guard let manifest = directory.backup(name)?.manifest else {
            throw BackupError.notVerified(path: path, reason: "only a backup with a good manifest is copied")
        }
        let uploads = try [name.archive, name.manifest].map {
            try RemoteUpload(to: self, name, file: $0, in: directory.path)
        }
        guard uploads.first?.digests.sha256 == manifest.compressed.sha256 else {
            throw BackupError.notVerified(path: path, reason: "its SHA-256 is not the one its manifest says")
        }
        let there = try await entries(uploads.map { "/\($0.file)" }, hashes: true)
        var missing: [RemoteUpload] = []
        for upload in uploads {
            guard let entry = there.first(where: { $0.name == upload.file }) else {
                missing.append(upload)
                continue
            }
            guard try await upload.isEqual(to: entry) else {
                throw RemoteError.exists(destination.shown(upload.file))
            }
        }
        for upload in missing {
            let isArchive = upload.file == name.archive
            try await upload.send(transferred: { if isArchive { transferred($0) } })
        }
    }
}

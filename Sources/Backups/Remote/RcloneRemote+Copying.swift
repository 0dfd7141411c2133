import Crypto
import Files
import Store

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
        let archive = "\(directory.path)/\(name.archive)"
        guard let manifest = directory.backup(name)?.manifest else {
            throw BackupError.notVerified(path: archive, reason: "only a backup with a good manifest is copied")
        }
        let files = try [name.archive, name.manifest].map { file in
            let path = FilePath.absolute("\(directory.path)/\(file)")
            return (name: file, path: path, digests: try FileDigests(of: path))
        }
        guard files[0].digests.sha256 == manifest.compressed.sha256 else {
            throw BackupError.notVerified(path: archive, reason: "its SHA-256 is not the one its manifest says")
        }
        let there = try await entries(files.map { "/\($0.name)" }, hashes: true)
        for file in files {
            guard let entry = there.first(where: { $0.name == file.name }) else { continue }
            guard try await isSame(entry, file.digests) else {
                throw RemoteError.exists(destination.shown(file.name))
            }
        }
        for file in files where !there.contains(where: { $0.name == file.name }) {
            // Not --immutable: for a single file rclone 1.60 replaces the other one in spite of it.
            let isArchive = file.name == name.archive
            try await rclone.transfer(
                ["copyto", "--ignore-existing"], from: file.path, to: destination.path(of: file.name),
                transferred: { if isArchive { transferred($0) } })
            try await check(file.name, file.digests)
        }
    }

    /// - Throws: ``RemoteError/notVerified(_:reason:)``
    private func check(_ name: String, _ digests: FileDigests) async throws {
        guard let entry = try await entries(["/\(name)"], hashes: true).first else {
            throw RemoteError.notVerified(destination.shown(name), reason: "it is not there after it was copied")
        }
        guard try await isSame(entry, digests) else {
            throw RemoteError.notVerified(
                destination.shown(name), reason: "what is there after it was copied is not what was sent")
        }
    }

    private func isSame(_ entry: RemoteEntry, _ digests: FileDigests) async throws -> Bool {
        guard entry.size == digests.size else { return false }
        if let answer = entry.agrees(with: digests) { return answer }
        let hash = try await rclone.run(
            ["cat"], [destination.path(of: entry.name)], into: SHA256(),
            add: { $0.update(bufferPointer: $1) })
        return Hexadecimal.text(Array(hash.finalize())) == digests.sha256
    }
}

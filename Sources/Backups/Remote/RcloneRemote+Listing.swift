extension RcloneRemote {
    /// All backups there, the newest one first, judged as those in a local directory are: by name, size and manifest.
    /// Their paths are for people and hold no parameters of the remote.
    ///
    /// - Throws: ``RemoteError/noDirectory(_:)`` where the remote knows directories.
    public func backups() async throws -> [Backup] {
        let entries = try await existingEntries(["/\(BackupName.prefix)*"])
        let named = Set(entries.compactMap { BackupName(manifest: $0.name) })
        var backups: [Backup] = []
        var manifests = named.isEmpty ? [:] : try await allManifests()
        for entry in entries {
            guard let name = BackupName(archive: entry.name) else { continue }
            if named.contains(name), manifests[name] == nil { manifests[name] = try await manifestResult(name) }
            backups.append(
                Backup(
                    name, path: destination.shown(entry.name), size: entry.size, modified: entry.modified,
                    manifest: { named.contains(name) ? try manifests[name]?.get() : nil }))
        }
        return backups.newestFirst
    }

    /// All manifests that can be read, by one run of rclone: a run each would take a second for every backup with
    /// remotes that want a login. It writes them one after another, and each says what it belongs to.
    private func allManifests() async throws -> [BackupName: Result<BackupManifest, any Error>] {
        let answer: [UInt8]
        do {
            answer = try await rclone.answer(
                [
                    "cat", "--include=/\(BackupName.prefix)*\(BackupName.manifestSuffix)",
                    "--max-size=\(BackupManifest.largest)B",
                ], [destination.text], limit: 64 << 20)
        } catch RemoteError.failed, RemoteError.notPermitted {
            // One of them cannot be read; which one shows when they are read one by one.
            return [:]
        }
        var manifests: [BackupName: Result<BackupManifest, any Error>] = [:]
        var rest = answer[...]
        while let end = rest.firstRange(of: Array("\n}\n".utf8)) {
            let bytes = Array(rest[..<end.upperBound])
            rest = rest[end.upperBound...]
            if let manifest = try? BackupManifest(bytes, path: ""), let name = BackupName(archive: manifest.archive) {
                manifests[name] = .success(manifest)
            }
        }
        return manifests
    }

    /// - Throws: ``RemoteError`` unless it concerns this manifest alone.
    private func manifestResult(_ name: BackupName) async throws -> Result<BackupManifest, any Error>? {
        do {
            return try await manifest(of: name).map { .success($0) }
        } catch let error as BackupError {
            return .failure(error)
        } catch let error as RemoteError {
            switch error {
            case .failed, .notPermitted: return .failure(error)
            default: throw error
            }
        }
    }
}

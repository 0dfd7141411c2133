import Crypto
import Files
import Store

/// One of the two files of a backup on its way to a remote.
struct RemoteUpload: Sendable {
    let remote: RcloneRemote
    let backup: BackupName
    /// The file's name here and there.
    let file: String
    private let path: String
    let digests: FileDigests

    private static let attempts = 3

    /// Reads the file here.
    ///
    /// - Throws: `FileError`
    init(to remote: RcloneRemote, _ backup: BackupName, file: String, in directory: String) throws {
        self.remote = remote
        self.backup = backup
        self.file = file
        path = FilePath.absolute("\(directory)/\(file)")
        digests = try FileDigests(of: path)
    }

    /// Sends the file and looks at what became of it. There must not have been a file of the name before.
    ///
    /// - Parameter transferred: called with bytes sent so far.
    func send(transferred: @escaping @Sendable (Int64) -> Void) async throws {
        for attempt in 1... {
            do {
                // Not --immutable: for a single file rclone 1.60 replaces the other one in spite of it. And rclone's
                // own second attempt would leave alone, and call a success, what its first one left.
                try await remote.rclone.transfer(
                    ["copyto", "--ignore-existing", "--retries=1"], from: path, to: remote.destination.path(of: file),
                    transferred: transferred)
                return try await check()
            } catch let error as RemoteError {
                if case .notVerified = error { throw error }
                await removeRest()
                guard case .unavailable = error, attempt < Self.attempts else { throw error }
            }
        }
    }

    /// Whether a file there is equal to this one.
    func isEqual(to entry: RemoteEntry) async throws -> Bool {
        guard entry.size == digests.size else { return false }
        if let answer = entry.agrees(with: digests) { return answer }
        let hash = try await remote.rclone.run(
            ["cat"], [remote.destination.path(of: file)], into: SHA256(),
            add: { $0.update(bufferPointer: $1) })
        return Hexadecimal.text(Array(hash.finalize())) == digests.sha256
    }

    private func check() async throws {
        let place = remote.destination.shown(file)
        guard let entry = try await remote.entries(["/\(file)"], hashes: true).first else {
            throw RemoteError.notVerified(place, reason: "it is not there after it was copied")
        }
        guard try await isEqual(to: entry) else {
            throw RemoteError.notVerified(place, reason: "what is there after it was copied is not what was sent")
        }
    }

    /// Removes what a failed attempt left, as well as may be: a part of the file. A whole file, or one with a manifest,
    /// came from somebody else meanwhile.
    private func removeRest() async {
        guard let there = try? await remote.entries(["/\(backup.archive)", "/\(backup.manifest)"]),
            let rest = there.first(where: { $0.name == file }), rest.size < digests.size,
            file == backup.manifest || !there.contains(where: { $0.name == backup.manifest })
        else { return }
        try? await remote.removeFile(file)
    }
}

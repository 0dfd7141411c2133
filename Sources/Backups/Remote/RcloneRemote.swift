import Foundation
import Store

/// A place for copies of backups that rclone reaches. A copy there counts only with its manifest, which is written last
/// and removed first; only files whose names a backup has are ever looked at.
///
/// Every function throws ``RemoteError``, and `CancellationError` when the task is cancelled, which ends rclone.
public struct RcloneRemote: Sendable {
    public let destination: RemoteDestination
    let rclone: RcloneProgram

    /// - Parameters:
    ///   - destination: `REMOTE:PATH`.
    ///   - program: rclone's path, or a name that is looked for in `PATH`.
    ///   - environment: for rclone, which takes settings from it (`RCLONE_CONFIG` and others).
    ///   - timeLimit: how long one run of rclone may take. A network that hangs ends it much sooner, after a minute
    ///     without a byte; the limit is for what rclone does not notice.
    /// - Throws: ``RemoteError/badDestination(_:reason:)``; rclone is not asked yet.
    public init(
        destination: String, program: String = "rclone",
        environment: [String: String] = ProcessInfo.processInfo.environment, timeLimit: Duration = .seconds(3_600)
    ) throws {
        self.destination = try RemoteDestination(destination)
        rclone = RcloneProgram(
            destination: self.destination, program: program,
            environment: RcloneEnvironment.adapted(environment), timeLimit: timeLimit)
    }

    /// The manifest of a backup there; nil when it has none.
    ///
    /// - Throws: also ``BackupError/badManifest(path:reason:)``
    public func manifest(of name: BackupName) async throws -> BackupManifest? {
        do {
            let bytes = try await rclone.answer(
                ["cat"], [destination.path(of: name.manifest)], limit: BackupManifest.largest + 1)
            return try BackupManifest(bytes, path: destination.shown(name.manifest), archive: name.archive)
        } catch RemoteError.noDirectory, RemoteError.noBackup {
            return nil
        }
    }

    /// Removes a backup there, the manifest first: what is left when that is interrupted does not count as verified
    /// and is still listed. One that is not there is fine.
    public func remove(_ name: BackupName) async throws {
        let there = try await entries(["/\(name.archive)", "/\(name.manifest)"]).map(\.name)
        for file in [name.manifest, name.archive] where there.contains(file) {
            try await removeFile(file)
        }
    }

    func removeFile(_ file: String) async throws {
        _ = try await rclone.answer(["deletefile"], [destination.path(of: file)], limit: 0)
    }

    /// The files there that one of `patterns` (rclone's, `/` is the directory) fits; none when there is no directory.
    ///
    /// - Parameter hashes: tell the digests too, for which some remotes have to read the files.
    func entries(_ patterns: [String], hashes: Bool = false) async throws -> [RemoteEntry] {
        do {
            return try await existingEntries(patterns, hashes: hashes)
        } catch RemoteError.noDirectory {
            return []
        }
    }

    /// The same where a directory that is missing is an error.
    func existingEntries(_ patterns: [String], hashes: Bool = false) async throws -> [RemoteEntry] {
        let command =
            ["lsjson", "--files-only", "--no-mimetype"] + patterns.map { "--include=\($0)" }
            + (hashes ? ["--hash"] + FileDigests.algorithms.map { "--hash-type=\($0)" } : [])
        let answer = try await rclone.answer(command, [destination.text], limit: 64 << 20)
        do {
            return try JSONDecoder().decode([RemoteEntry].self, from: Data(answer))
        } catch {
            throw RemoteError.failed(destination.description, reason: "rclone's list of files cannot be understood")
        }
    }
}

import Backups
import Files
import Foundation
import Glibc

/// Verifies backups by restoring each one into a temporary place.
public struct VerificationJob: Sendable {
    private let directory: String
    private let context: OperationContext

    /// - Parameter directory: of the backups.
    public init(directory: String, context: OperationContext) {
        self.directory = directory
        self.context = context
    }

    /// Opens what is to be verified; must come before the user changes.
    ///
    /// - Throws: ``CommandFailure``
    public func open(_ selection: BackupSelection) throws -> [Opened] {
        do {
            return try paths(selection).map { path in
                Opened(path: path, source: Result { try BackupSource(path: path) })
            }
        } catch {
            throw CommandFailure(error)
        }
    }

    /// A backup that was opened, or could not be.
    public struct Opened: Sendable {
        let path: String
        let source: Result<BackupSource, any Error>
    }

    private func paths(_ selection: BackupSelection) throws -> [String] {
        let backups = BackupDirectory(path: directory)
        switch selection {
        case .file(let path): return [path.contains("/") || access(path, F_OK) == 0 ? path : "\(directory)/\(path)"]
        case .all: return try backups.backups().map(\.path)
        case .latest, .before:
            return [try Self.newest(try backups.backups(), in: directory).path]
        }
    }

    /// - Parameter adopt: writes a manifest for good backups that have none, so that they count.
    /// - Returns: what was found, also when that is bad (``ExitStatus/verificationFailed``).
    public func run(_ opened: [Opened], adopt: Bool, version: String) -> VerificationSummary {
        VerificationSummary(
            directory: directory,
            backups: opened.map { backup in
                let stopwatch = Stopwatch()
                do {
                    let (verified, isAdopted) = try verify(try backup.source.get(), adopt: adopt, version: version)
                    return VerificationSummary.Item(verified, isAdopted: isAdopted, seconds: stopwatch.seconds)
                } catch {
                    return VerificationSummary.Item(backup.path, CommandFailure(error), seconds: stopwatch.seconds)
                }
            })
    }

    /// Brings copies from a remote, one after another, and verifies each.
    ///
    /// - Throws: ``CommandFailure`` when the remote cannot be asked.
    public func run(remote destination: String, _ selection: BackupSelection) async throws -> VerificationSummary {
        do {
            let remote = try RcloneRemote(destination: destination)
            let names = try await Self.names(selection, at: remote)
            var items: [VerificationSummary.Item] = []
            for name in names {
                let stopwatch = Stopwatch()
                do {
                    let scratch = try ScratchDirectory(inOneOf: [directory])
                    defer { withExtendedLifetime(scratch) {} }
                    let fetched = try await remote.fetch(name, into: scratch.directory)
                    let (verified, _) = try verify(try BackupSource(path: fetched.path), adopt: false, version: "")
                    items.append(
                        VerificationSummary.Item(
                            verified.at("\(remote.shownPath)/\(name)"), isAdopted: false, seconds: stopwatch.seconds))
                } catch {
                    items.append(
                        VerificationSummary.Item(
                            "\(remote.shownPath)/\(name)", CommandFailure(error), seconds: stopwatch.seconds))
                }
            }
            return VerificationSummary(directory: remote.shownPath, backups: items)
        } catch {
            throw CommandFailure(error)
        }
    }

    private static func names(_ selection: BackupSelection, at remote: RcloneRemote) async throws -> [BackupName] {
        if case .file(let file) = selection {
            guard let name = BackupName(archive: file) else {
                throw BackupError.noBackup("'\(file)' is not the name of a backup")
            }
            return [name]
        }
        let backups = try await remote.backups()
        if selection == .all { return backups.map(\.name) }
        return [try newest(backups, in: remote.shownPath).name]
    }

    /// The newest one that should be good. One whose manifest does not fit any more is what `verify` is to find, not to
    /// pass over.
    private static func newest(_ backups: [Backup], in place: String) throws -> Backup {
        guard let newest = backups.first(where: { $0.condition != .unverified }) ?? backups.first else {
            throw BackupError.noBackup("there is no backup in \(place)")
        }
        return newest
    }

    private func verify(
        _ source: BackupSource, adopt: Bool, version: String
    ) throws -> (VerifiedBackup, isAdopted: Bool) {
        let progress = context.progress
        let scratch = try ScratchDirectory(inOneOf: [FilePath.directory(of: source.path), directory])
        defer { withExtendedLifetime(scratch) {} }
        let drill = RestoreDrill(
            BackupVerification { progress(ProgressUpdate(stage: "verifying", completed: $0, total: $1)) })
        let verified = try drill.run(source, unpackingTo: scratch.path)
        let isAdopted = adopt && !verified.hasManifest
        if isAdopted { try BackupAdoption.writeManifest(for: verified, toolVersion: version) }
        return (verified, isAdopted)
    }
}

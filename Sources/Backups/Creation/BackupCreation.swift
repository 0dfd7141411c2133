import Files
import Foundation
import Glibc
import Store

/// Makes a backup that is proved before it has a name: copied, checked, compressed, read back and compared.
public struct BackupCreation: Sendable {
    /// What it is doing.
    public enum Stage: String, Sendable {
        case copying
        case compressing
        case comparing
    }

    public let database: String
    public let directory: BackupDirectory
    /// 1 (fast) to 9 (small).
    public let level: Int
    public let toolVersion: String
    /// UTC seconds.
    public let now: @Sendable () -> Int64
    /// Called with the bytes of the database that are done in a stage, and all of them.
    public let progress: @Sendable (Stage, Int64, Int64) -> Void

    public init(
        database: String, directory: BackupDirectory, level: Int, toolVersion: String,
        now: @escaping @Sendable () -> Int64,
        progress: @escaping @Sendable (Stage, Int64, Int64) -> Void = { _, _, _ in }
    ) {
        self.database = database
        self.directory = directory
        self.level = level
        self.toolVersion = toolVersion
        self.now = now
        self.progress = progress
    }

    /// Takes no lock of the database and changes nothing in it, while others read and write.
    ///
    /// - Returns: the backup, which is on the disk with its manifest.
    /// - Throws: ``BackupError``, `StoreError`, `FileError`; whatever went wrong, no file that counts was made.
    public func run() async throws -> Backup {
        let begin = ContinuousClock.now
        let time = now()
        try StandardDirectories.make(directory.path)
        try WorkDirectory.removeAbandoned(in: directory.path)
        try checkSpace()
        let work = try WorkDirectory(in: directory.path)
        defer { withExtendedLifetime(work) {} }
        let copy = "\(work.path)/copy.db"
        progress(.copying, 0, 1)
        try DatabaseCopy.make(from: database, to: copy)
        async let facts = DatabaseFacts(checking: copy)
        let source = try OpenFile(reading: copy)
        let archive = try OpenFile(creating: "\(work.path)/archive")
        fchmod(archive.descriptor, 0o640)
        let digest = try await compress(source, into: archive)
        let checked = try await facts
        return try publish(work: work, archive: archive, digest: digest, facts: checked, time: time, begin: begin)
    }

    private func compress(_ source: OpenFile, into archive: OpenFile) async throws -> ArchiveDigest {
        let width = max(1, ProcessInfo.processInfo.activeProcessorCount)
        let size = source.size ?? 0
        let digest = try await ArchiveWriter(level: level, width: width).write(source, to: archive) {
            progress(.compressing, $0, size)
        }
        try archive.sync()
        try await ArchiveComparison(width: width).compare(archive, digest, with: source) {
            progress(.comparing, $0, size)
        }
        return digest
    }

    /// Gives manifest and archive their names, the archive last: it is what makes the backup count.
    private func publish(
        work: WorkDirectory, archive: OpenFile, digest: ArchiveDigest, facts: DatabaseFacts, time: Int64,
        begin: ContinuousClock.Instant
    ) throws -> Backup {
        var name = try directory.freeName(at: time)
        while true {
            let manifest = BackupManifest(
                archive: name.archive, created: ISO8601.text(time),
                duration: (ContinuousClock.now - begin) / .seconds(1), compressed: digest.compressed,
                database: digest.database, facts: facts, toolVersion: toolVersion)
            do {
                try publish(work, archive, manifest, as: name)
                return Backup(
                    name: name, path: "\(directory.path)/\(name.archive)", size: digest.compressed.size,
                    time: name.time, condition: .verified(manifest))
            } catch let error as FileError where error.code == EEXIST {
                // Another backup of the same second has the name; a second later is free.
                name = BackupName(time: name.time + 1)
            }
        }
    }

    private func publish(
        _ work: WorkDirectory, _ archive: OpenFile, _ manifest: BackupManifest, as name: BackupName
    ) throws {
        let file = try OpenFile(creating: "\(work.path)/manifest")
        fchmod(file.descriptor, 0o640)
        try file.write(try manifest.encoded())
        try file.sync()
        let manifestPath = "\(directory.path)/\(name.manifest)"
        let archivePath = "\(directory.path)/\(name.archive)"
        guard access(archivePath, F_OK) != 0 else {
            throw FileError(name.archive, .create, code: EEXIST)
        }
        try FileName.move("\(work.path)/manifest", to: manifestPath, replacing: false)
        do {
            try FileName.move(archive.name, to: archivePath, replacing: false)
        } catch {
            unlink(manifestPath)
            throw error
        }
        do {
            try StandardDirectories.sync(directory.path)
        } catch {
            unlink(archivePath)
            unlink(manifestPath)
            throw error
        }
    }

    /// Better to know now than after minutes of work: room for the copy and, by experience, a quarter of it again.
    private func checkSpace() throws {
        let size = ["", "-wal"].reduce(Int64(0)) { $0 + (FileSize.of(database + $1) ?? 0) }
        let needed = size + size / 4
        guard let available = FileSystemSpace(at: directory.path)?.free, available < needed else { return }
        throw BackupError.noSpace(path: directory.path, needed: needed, available: available)
    }
}

import Compression
import Crypto
import Files
import Store

/// Unpacks a backup to the end, compares it with its manifest, and checks the database that comes out.
public struct BackupVerification: Sendable {
    private static let pieceSize = 1 << 20

    /// Called with the bytes of the source that were read, and all of them.
    public let progress: @Sendable (Int64, Int64) -> Void

    public init(progress: @escaping @Sendable (Int64, Int64) -> Void = { _, _ in }) {
        self.progress = progress
    }

    /// - Parameter path: where the database is unpacked to; a file that is missing or empty. It stays there, in rollback
    ///   mode and not forced to the disk; after an error the caller removes it.
    /// - Throws: ``BackupError/notVerified(path:reason:)`` for what is wrong with the backup,
    ///   ``BackupError/noSpace(path:needed:available:)``, `FileError`, `StoreError/newerSchema(path:found:supported:)`.
    public func run(_ source: BackupSource, unpackingTo path: String) throws -> VerifiedBackup {
        try checkSpace(for: source, at: path)
        let compressed: BackupManifest.Form?
        let database: BackupManifest.Form
        switch source.content {
        case .archive(let file, let manifest):
            let forms = try unpack(file, to: path)
            if let manifest { try compare(forms, with: manifest, source) }
            (compressed, database) = forms
        case .database:
            (compressed, database) = (nil, try copy(source.path, to: path))
        }
        let facts = try facts(of: path, source)
        if let manifest = source.manifest { try compare(facts, with: manifest, source) }
        return VerifiedBackup(
            path: source.path, compressed: compressed, database: database, facts: facts,
            hasManifest: source.hasManifest)
    }

    private func unpack(
        _ file: OpenFile, to path: String
    ) throws -> (compressed: BackupManifest.Form, database: BackupManifest.Form) {
        let output = try OpenFile(creating: path)
        let total = file.size ?? 0
        var hash = SHA256()
        var plainHash = SHA256()
        var position: Int64 = 0
        var size: Int64 = 0
        do {
            let reader = try GzipReader()
            while true {
                let piece = try file.bytes(at: position, count: Self.pieceSize)
                if piece.isEmpty { break }
                hash.update(data: piece)
                position += Int64(piece.count)
                try reader.read(piece) { plain in
                    plainHash.update(bufferPointer: plain)
                    size += Int64(plain.count)
                    try output.write(plain)
                }
                progress(position, total)
            }
            try reader.finish()
        } catch let error as GzipError {
            throw BackupError.notVerified(path: file.name, reason: "\(error)")
        }
        return (
            BackupManifest.Form(size: position, sha256: Hexadecimal.text(Array(hash.finalize()))),
            BackupManifest.Form(size: size, sha256: Hexadecimal.text(Array(plainHash.finalize())))
        )
    }

    private func copy(_ source: String, to path: String) throws -> BackupManifest.Form {
        do {
            try DatabaseCopy.make(from: source, to: path)
        } catch StoreError.notOurs(_, let reason), StoreError.damaged(_, let reason) {
            throw BackupError.notVerified(path: source, reason: reason)
        }
        return try BackupManifest.Form(of: path)
    }

    private func compare(
        _ forms: (compressed: BackupManifest.Form, database: BackupManifest.Form), with manifest: BackupManifest,
        _ source: BackupSource
    ) throws {
        for (what, found, expected) in [
            ("the archive", forms.compressed, manifest.compressed),
            ("the database in it", forms.database, manifest.database),
        ] where found != expected {
            let reason = found.size == expected.size ? "its SHA-256 is another one" : "it has \(found.size) bytes"
            throw BackupError.notVerified(
                path: source.path, reason: "\(what) is not the one that its manifest describes: \(reason)")
        }
    }

    private func facts(of path: String, _ source: BackupSource) throws -> DatabaseFacts {
        do {
            return try DatabaseFacts(checking: path)
        } catch BackupError.notVerified(_, let reason) {
            throw BackupError.notVerified(path: source.path, reason: reason)
        } catch StoreError.newerSchema(_, let found, let supported) {
            throw StoreError.newerSchema(path: source.path, found: found, supported: supported)
        } catch StoreError.notFound {
            throw BackupError.notVerified(path: source.path, reason: "the database in it is empty")
        } catch StoreError.notOurs(_, let reason), StoreError.damaged(_, let reason) {
            throw BackupError.notVerified(path: source.path, reason: reason)
        }
    }

    private func compare(_ facts: DatabaseFacts, with manifest: BackupManifest, _ source: BackupSource) throws {
        let isEqual =
            facts.schemaVersion == manifest.schemaVersion && facts.pageCount == manifest.pageCount
            && facts.counts.snapshots == manifest.snapshots && facts.counts.entities == manifest.entities
            && facts.counts.newestSnapshot.map(ISO8601.text) == manifest.newestSnapshot
        guard isEqual else {
            throw BackupError.notVerified(path: source.path, reason: "it holds something else than its manifest says")
        }
    }

    private func checkSpace(for source: BackupSource, at path: String) throws {
        let directory = FilePath.directory(of: path)
        guard let needed = source.databaseSize, let available = FileSystemSpace(at: directory)?.free,
            available < needed
        else { return }
        throw BackupError.noSpace(path: directory, needed: needed, available: available)
    }
}

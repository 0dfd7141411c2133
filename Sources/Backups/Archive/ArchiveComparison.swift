import Compression
import Crypto
import Files
import Glibc
import Store

/// Reads a finished archive back and compares it with what it was made from.
struct ArchiveComparison: Sendable {
    /// Members that are unpacked at a time, at least 1.
    let width: Int

    /// - Parameters:
    ///   - archive: on the disk already; it is read from there, not from the system's memory of what was written.
    ///   - source: what it was made from.
    ///   - progress: called with the bytes of `source` that were compared.
    /// - Throws: ``BackupError/notVerified(path:reason:)``, `FileError`
    func compare(
        _ archive: OpenFile, _ digest: ArchiveDigest, with source: OpenFile, progress: (Int64) -> Void
    ) async throws {
        posix_fadvise(archive.descriptor, 0, 0, POSIX_FADV_DONTNEED)
        guard archive.size == digest.compressed.size else { throw failure(archive, "its size is not what was written") }
        var hash = SHA256()
        var done = 0
        try await OrderedBlocks(count: digest.members.count, width: width).run { index in
            try member(index, of: archive, digest, equalTo: source)
        } receive: { member in
            hash.update(data: member)
            done += 1
            progress(min(digest.database.size, Int64(done) * Int64(ArchiveWriter.blockSize)))
        }
        guard Hexadecimal.text(Array(hash.finalize())) == digest.compressed.sha256 else {
            throw failure(archive, "it reads back otherwise than it was written")
        }
    }

    private func member(
        _ index: Int, of archive: OpenFile, _ digest: ArchiveDigest, equalTo source: OpenFile
    ) throws -> [UInt8] {
        let range = digest.members[index]
        let member = try archive.bytes(at: range.lowerBound, count: range.count)
        let plain = try source.bytes(
            at: Int64(index) * Int64(ArchiveWriter.blockSize), count: ArchiveWriter.blockSize)
        var compared = 0
        do {
            let reader = try GzipReader(pieceSize: ArchiveWriter.blockSize)
            try reader.read(member) { piece in
                guard Self.isEqual(piece, plain, at: compared) else {
                    throw failure(archive, "it unpacks to something else than the database")
                }
                compared += piece.count
            }
            try reader.finish()
        } catch let error as GzipError {
            throw failure(archive, "\(error)")
        }
        guard compared == plain.count else { throw failure(archive, "it unpacks to less than the database") }
        return member
    }

    private static func isEqual(_ piece: UnsafeRawBufferPointer, _ plain: [UInt8], at offset: Int) -> Bool {
        guard piece.count <= plain.count - offset else { return false }
        return plain.withUnsafeBytes { bytes in
            guard let left = piece.baseAddress, let right = bytes.baseAddress else { return piece.isEmpty }
            return memcmp(left, right + offset, piece.count) == 0
        }
    }

    private func failure(_ archive: OpenFile, _ reason: String) -> BackupError {
        .notVerified(path: archive.name, reason: reason)
    }
}

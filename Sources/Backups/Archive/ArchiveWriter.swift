import Compression
import Crypto
import Files
import Store

/// Compresses a file on all cores: each block becomes a gzip member of its own, which any `gunzip` joins again.
struct ArchiveWriter: Sendable {
    /// Bytes of the file in one member. With 1 MiB the archive of a database is 0.2 % larger than one made of a single
    /// member, because each member begins without knowing what came before.
    static let blockSize = 1 << 20

    private struct Block: Sendable {
        var index: Int
        var plain: [UInt8]
        var member: [UInt8]
    }

    /// 1 (fast) to 9 (small).
    let level: Int
    /// Members that are made at a time, at least 1.
    let width: Int

    /// - Parameters:
    ///   - source: read from its beginning, with its size as it is now.
    ///   - archive: written where its last writing ended.
    ///   - progress: called with the bytes of `source` that are done.
    /// - Throws: `FileError`, `GzipError`
    func write(
        _ source: OpenFile, to archive: OpenFile, progress: (Int64) -> Void
    ) async throws -> ArchiveDigest {
        let size = source.size ?? 0
        var plainHash = SHA256()
        var hash = SHA256()
        var members: [Range<Int64>] = []
        try await OrderedBlocks(count: Self.count(of: size), width: width).run { index in
            try block(index, of: source)
        } receive: { block in
            plainHash.update(data: block.plain)
            hash.update(data: block.member)
            try archive.write(block.member)
            let begin = members.last?.upperBound ?? 0
            members.append(begin..<(begin + Int64(block.member.count)))
            progress(min(size, Int64(block.index + 1) * Int64(Self.blockSize)))
        }
        return ArchiveDigest(
            compressed: BackupManifest.Form(
                size: members.last?.upperBound ?? 0, sha256: Hexadecimal.text(Array(hash.finalize()))),
            database: BackupManifest.Form(size: size, sha256: Hexadecimal.text(Array(plainHash.finalize()))),
            members: members)
    }

    private func block(_ index: Int, of source: OpenFile) throws -> Block {
        let plain = try source.bytes(at: Int64(index) * Int64(Self.blockSize), count: Self.blockSize)
        guard let member = Gzip.compressed(plain, level: level) else { throw GzipError.outOfMemory }
        return Block(index: index, plain: plain, member: member)
    }

    private static func count(of size: Int64) -> Int {
        max(1, Int((size + Int64(blockSize) - 1) / Int64(blockSize)))
    }
}

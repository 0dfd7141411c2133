import Files
import Store

/// A copy of the database on its way to a client: a file without a name, gone with the last reference, and the right to
/// have one.
final class SpooledDatabase: Sendable {
    /// The copy is shorter than it was. The client sees that from the length, as the connection ends.
    struct CutShort: Error {}

    let file: OpenFile
    /// Bytes.
    let size: Int64
    private let turn: FileLock

    init(file: OpenFile, size: Int64, turn: consuming FileLock) {
        self.file = file
        self.size = size
        self.turn = turn
    }

    /// What stands at `offset`.
    ///
    /// - Throws: `FileError`, ``CutShort``
    func bytes(at offset: Int64, atMost count: Int64) throws -> [UInt8] {
        let bytes = try file.bytes(at: offset, count: Int(min(count, size - offset)))
        guard !bytes.isEmpty || offset == size else { throw CutShort() }
        return bytes
    }
}

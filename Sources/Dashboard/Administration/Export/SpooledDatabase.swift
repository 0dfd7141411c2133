import Files
import Store

/// A copy of the database on its way to a client: a file without a name, gone with the last reference, and the right to
/// have one.
final class SpooledDatabase: Sendable {
    let file: OpenFile
    /// Bytes.
    let size: Int64
    private let turn: FileLock

    init(file: OpenFile, size: Int64, turn: consuming FileLock) {
        self.file = file
        self.size = size
        self.turn = turn
    }
}

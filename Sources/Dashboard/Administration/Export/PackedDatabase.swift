import Compression
import Synchronization

/// The pieces of a copy of the database, compressed one after the other as they are asked for.
final class PackedDatabase: Sendable {
    private struct State: ~Copyable {
        var writer: GzipWriter
        var offset: Int64 = 0
        var isDone = false
    }

    /// 4 takes seven tenths of the time of zlib's own 6, for 5.5 % more bytes (measured with a year of history).
    private static let level = 4
    private static let pieceSize: Int64 = 256 << 10

    private let copy: SpooledDatabase
    private let state: Mutex<State>

    init(_ copy: SpooledDatabase) throws {
        self.copy = copy
        state = Mutex(State(writer: try GzipWriter(level: Self.level)))
    }

    /// The next bytes, which may be none; nil when all were given.
    ///
    /// - Throws: `FileError`, `SpooledDatabase.CutShort`
    func next() throws -> [UInt8]? {
        try state.withLock { state in
            guard !state.isDone else { return nil }
            let bytes = try copy.bytes(at: state.offset, atMost: Self.pieceSize)
            state.offset += Int64(bytes.count)
            state.isDone = state.offset == copy.size
            return try state.writer.pack(bytes, isLast: state.isDone)
        }
    }
}

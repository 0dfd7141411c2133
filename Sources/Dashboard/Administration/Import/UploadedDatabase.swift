import Compression
import Files
import Glibc
import Store
import Synchronization

/// A database that is being uploaded: unpacked where it was packed, in a file that nobody else can read and that goes with
/// the last reference, and the right to have one.
final class UploadedDatabase: Sendable {
    /// Why no more is taken.
    enum Refusal: Error, Equatable {
        /// Another one is on its way.
        case busy
        /// More bytes than these are not taken.
        case tooLarge(limit: Int64)
        case noSpace
        /// What is sent is no database; in words.
        case notADatabase(String)
    }

    private struct State: ~Copyable {
        /// The first bytes, until they tell what this is.
        var beginning: [UInt8] = []
        var isBegun = false
        var reader: GzipReader?
        /// Bytes of the database so far.
        var size: Int64 = 0
        var header: [UInt8] = []
        var sizeOfLastLook: Int64 = 0
    }

    /// What every SQLite database begins with (https://sqlite.org/fileformat2.html, section 1.3).
    private static let databaseHeader = Array("SQLite format 3\0".utf8)
    private static let smallestDatabase: Int64 = 512
    /// Bytes from one look at the free space to the next.
    private static let lookEvery: Int64 = 8 << 20

    let path: String
    private let file: OpenFile
    private let limit: Int64
    private let hasRoom: @Sendable (Int64) -> Bool
    private let turn: FileLock
    private let state = Mutex(State())

    /// - Parameters:
    ///   - path: of the file, which must not be there.
    ///   - limit: bytes of the database at most.
    ///   - hasRoom: whether there is room for all that is to be done with so many bytes, which are written.
    ///   - turn: what makes this the only one.
    /// - Throws: `FileError`
    init(
        path: String, limit: Int64, turn: consuming FileLock, hasRoom: @escaping @Sendable (Int64) -> Bool
    ) throws {
        self.path = path
        self.limit = limit
        self.hasRoom = hasRoom
        self.turn = turn
        file = try OpenFile(creating: path, isNew: true)
        fchmod(file.descriptor, 0o600)
    }

    deinit {
        discard()
    }

    /// Removes the file already now. The turn ends with the last reference all the same.
    func discard() {
        Self.removeAll(path)
    }

    /// Removes the file and what SQLite may have left beside it.
    static func removeAll(_ path: String) {
        for suffix in ["", "-journal", "-wal", "-shm"] { unlink(path + suffix) }
    }

    /// Bytes of the database so far.
    var size: Int64 { state.withLock { $0.size } }

    /// Takes the next bytes.
    ///
    /// - Throws: ``Refusal``, `FileError`
    func write(_ bytes: [UInt8]) throws {
        try state.withLock { state in
            if state.isBegun { return try take(bytes, &state) }
            state.beginning += bytes
            guard state.beginning.count >= 2 else { return }
            try begin(&state)
        }
    }

    /// To be called after the last bytes.
    ///
    /// - Throws: ``Refusal``, `FileError`
    func finish() throws {
        try state.withLock { state in
            if !state.isBegun { try begin(&state) }
            if let reader = state.reader { try Self.unpacking { try reader.finish() } }
            guard state.size >= Self.smallestDatabase else { throw Self.notADatabase }
        }
    }

    private func begin(_ state: inout State) throws {
        state.isBegun = true
        // RFC 1952, section 2.3.1: what every gzip file begins with.
        if state.beginning.starts(with: [0x1F, 0x8B]) { state.reader = try GzipReader() }
        let beginning = state.beginning
        state.beginning = []
        try take(beginning, &state)
    }

    private func take(_ bytes: [UInt8], _ state: inout State) throws {
        guard let reader = state.reader else { return try bytes.withUnsafeBytes { try keep($0, &state) } }
        var (size, header, look) = (state.size, state.header, state.sizeOfLastLook)
        try Self.unpacking {
            try reader.read(bytes) { try keep($0, size: &size, header: &header, lastLook: &look) }
        }
        (state.size, state.header, state.sizeOfLastLook) = (size, header, look)
    }

    private func keep(_ bytes: UnsafeRawBufferPointer, _ state: inout State) throws {
        try keep(bytes, size: &state.size, header: &state.header, lastLook: &state.sizeOfLastLook)
    }

    private func keep(
        _ bytes: UnsafeRawBufferPointer, size: inout Int64, header: inout [UInt8], lastLook: inout Int64
    ) throws {
        size += Int64(bytes.count)
        guard size <= limit else { throw Refusal.tooLarge(limit: limit) }
        if header.count < Self.databaseHeader.count {
            header += bytes.prefix(Self.databaseHeader.count - header.count)
            guard Self.databaseHeader.starts(with: header) else { throw Self.notADatabase }
        }
        if size - lastLook >= Self.lookEvery {
            lastLook = size
            guard hasRoom(size) else { throw Refusal.noSpace }
        }
        do {
            try file.write(bytes)
        } catch let error as FileError where error.isNoSpace {
            throw Refusal.noSpace
        }
    }

    private static let notADatabase = Refusal.notADatabase("it is no database of SQLite")

    private static func unpacking(_ body: () throws -> Void) throws {
        do {
            try body()
        } catch let error as GzipError {
            throw Refusal.notADatabase("\(error)")
        }
    }
}

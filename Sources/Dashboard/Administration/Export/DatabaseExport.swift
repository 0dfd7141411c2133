import Files
import Glibc
import Store

/// Makes the copies of the database that clients download: whole and consistent, whatever is written meanwhile.
///
/// No reader may hold the database for as long as a slow client takes, so a copy is made first, and sent from there.
struct DatabaseExport: Sendable {
    enum Refusal: Error {
        /// Another copy is still being made or sent.
        case busy
        /// Bytes that are needed, and bytes that are free.
        case noSpace(needed: Int64, free: Int64)
    }

    /// What must stay free for others: bytes.
    private static let reserve: Int64 = 16 << 20

    let database: String
    let directory: String
    /// Bytes free where a path lies; nil when the system does not tell.
    var freeSpace: @Sendable (String) -> Int64? = { FileSystemSpace(at: $0)?.free }

    /// Blocks for as long as it takes to copy the database.
    ///
    /// - Throws: ``Refusal``, `StoreError`, `FileError`
    func spool() throws -> SpooledDatabase {
        try StandardDirectories.make(directory)
        let turn = try turn()
        let path = "\(directory)/export.part"
        // What a killed process left; a journal of another file would be rolled back into ours.
        let remains = ["", "-journal", "-wal", "-shm"].map { path + $0 }
        for remain in remains { try FileName.remove(remain) }
        let needed = (FileSize.of(database) ?? 0) + (FileSize.of(database + "-wal") ?? 0)
        if let free = freeSpace(directory), free < needed + Self.reserve {
            throw Refusal.noSpace(needed: needed, free: free)
        }
        let file = try OpenFile(creating: path, isNew: true)
        fchmod(file.descriptor, 0o640)
        defer { for remain in remains { unlink(remain) } }
        try DatabaseCopy.make(from: database, to: path)
        return SpooledDatabase(file: file, size: file.size ?? 0, turn: turn)
    }

    /// One at a time, also where several servers share a directory: each copy takes as much room as the database.
    private func turn() throws -> FileLock {
        do {
            // Who asks again at once would meet the one before, whose file takes a moment to go.
            return try FileLock(
                path: "\(directory)/export.lock", command: "edugain-ctl serve", wait: .seconds(1))
        } catch StoreError.locked {
            throw Refusal.busy
        }
    }
}

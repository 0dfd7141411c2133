import GRDB
import Testing

@testable import Store

@Suite struct SystemErrorTests {
    private let directory: TemporaryDirectory
    private let writer: Store.DatabaseWriter

    init() throws {
        directory = try TemporaryDirectory()
        writer = Store.DatabaseWriter(path: directory.database)
    }

    @Test func aFullDiskOfAnEarlierAccessColoursNoLaterError() throws {
        try writer.access(command: "test") { _ in
            // What SQLite writes to its log when the disk is full, whether it gets over that or not.
            let log = try #require(Database.logError)
            log(.SQLITE_IOERR, "os_unix.c:39541: (28) write(/x.db-shm) - No space left on device")
        }
        #expect(throws: StoreError.failed(path: directory.database, reason: "disk I/O error (SQLite code 10)")) {
            try writer.access(command: "test") { _ in
                throw DatabaseError(resultCode: .SQLITE_IOERR, message: "disk I/O error")
            }
        }
    }
}

import Foundation
import Store
import Testing

@Suite struct SchemaTests {
    private let directory: TemporaryDirectory

    init() throws {
        directory = try TemporaryDirectory()
    }

    private func touch() throws {
        try DatabaseWriter(path: directory.database).access(command: "test") { _ in }
    }

    @Test func theFileIsMarkedAsOursWithItsVersion() throws {
        try touch()
        #expect(try SQLite.rows(directory.database, "PRAGMA application_id") == ["\(0x6564_7551)"])
        #expect(try SQLite.rows(directory.database, "PRAGMA user_version") == ["3"])
        #expect(try SQLite.rows(directory.database, "PRAGMA journal_mode") == ["wal"])
    }

    @Test func aNewerSchemaIsRefusedForReadingAndWriting() throws {
        try touch()
        try SQLite.execute(directory.database, "PRAGMA user_version = 7")
        let error = StoreError.newerSchema(path: directory.database, found: 7, supported: 3)
        #expect(throws: error) { try touch() }
        #expect(throws: error) { try DatabaseGeneration(path: directory.database) }
    }

    @Test func aDatabaseOfAnotherProgramIsLeftAlone() throws {
        try SQLite.execute(directory.database, "CREATE TABLE theirs (x); INSERT INTO theirs VALUES (1)")
        let before = try Data(contentsOf: URL(fileURLWithPath: directory.database))
        #expect(throws: StoreError.self) { try touch() }
        #expect(throws: StoreError.self) { try DatabaseGeneration(path: directory.database) }
        #expect(try SQLite.rows(directory.database, "SELECT x FROM theirs") == ["1"])
        #expect(try Data(contentsOf: URL(fileURLWithPath: directory.database)).count == before.count)
    }

    @Test func aMissingOrEmptyFileHasNoDataRatherThanAnError() throws {
        #expect(throws: StoreError.notFound(path: directory.database)) {
            try DatabaseGeneration(path: directory.database)
        }
        try Data().write(to: URL(fileURLWithPath: directory.database))
        #expect(throws: StoreError.notFound(path: directory.database)) {
            try DatabaseGeneration(path: directory.database)
        }
    }

    @Test func filesAreMadeWithMode0640AndNoWALIsLeft() throws {
        try touch()
        let attributes = try FileManager.default.attributesOfItem(atPath: directory.database)
        #expect(attributes[.posixPermissions] as? Int == 0o640)
        let files = try FileManager.default.contentsOfDirectory(atPath: directory.path).sorted()
        #expect(files == ["test.db", "test.db.lock"])
    }
}

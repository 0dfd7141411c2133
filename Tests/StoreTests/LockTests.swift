import Foundation
import Store
import Testing

@Suite struct LockTests {
    private let directory: TemporaryDirectory

    init() throws {
        directory = try TemporaryDirectory()
    }

    @Test func aSecondWriterIsToldWhoHoldsTheLock() throws {
        let path = directory.path + "/lock"
        let lock = try FileLock(path: path, command: "the first command")
        let holder = "process \(ProcessInfo.processInfo.processIdentifier), the first command"
        #expect(throws: StoreError.locked(path: path, holder: holder)) {
            _ = try FileLock(path: path, command: "the second command")
        }
        withExtendedLifetime(lock) {}
    }

    @Test func theLockIsFreeOnceItsHolderIsGone() throws {
        let path = directory.path + "/lock"
        do {
            let lock = try FileLock(path: path, command: "first")
            withExtendedLifetime(lock) {}
        }
        let second = try FileLock(path: path, command: "second")
        withExtendedLifetime(second) {}
    }

    /// Between fork and exec a process that another thread starts has the file open as well.
    @Test func theLockIsFreeThoughAChildHasItsFileOpen() throws {
        let path = directory.path + "/lock"
        var inherited: Int32 = -1
        do {
            let lock = try FileLock(path: path, command: "first")
            let descriptors = try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").compactMap {
                Int32($0)
            }
            let own = try #require(
                descriptors.first {
                    (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\($0)")) == path
                })
            inherited = dup(own)
            withExtendedLifetime(lock) {}
        }
        defer { close(inherited) }
        let second = try FileLock(path: path, command: "second")
        withExtendedLifetime(second) {}
    }

    @Test func accessIsRefusedWhileTheLockIsHeldAndWritesNothing() throws {
        let writer = DatabaseWriter(path: directory.database)
        let lock = try FileLock(path: writer.lockPath, command: "other")
        #expect(throws: StoreError.self) { try writer.access(command: "test") { _ in } }
        #expect(!FileManager.default.fileExists(atPath: directory.database))
        withExtendedLifetime(lock) {}
    }
}

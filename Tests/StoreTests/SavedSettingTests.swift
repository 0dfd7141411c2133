import Foundation
import Testing

@testable import Store

@Suite struct SavedSettingTests {
    private let directory: TemporaryDirectory
    private let writer: DatabaseWriter

    init() throws {
        directory = try TemporaryDirectory()
        writer = DatabaseWriter(path: directory.database)
    }

    @discardableResult
    private func change(
        _ changes: [String: String?], by author: String = "anna", at now: Int64 = 100
    ) throws -> (before: [SavedSetting], after: [SavedSetting]) {
        try writer.access(command: "test") { try $0.changeSettings(changes, author: author, now: now) }
    }

    private func saved() async throws -> [SavedSetting] {
        try await DatabaseGeneration(path: directory.database).settings()
    }

    @Test func onlyWhatIsNamedChanges() async throws {
        let one = SavedSetting(name: "one", value: "1", updatedAt: 100, updatedBy: "anna")
        let two = SavedSetting(name: "two", value: "ü'\"", updatedAt: 100, updatedBy: "anna")
        let first = try change(["two": "ü'\"", "one": "1"])
        #expect(first.before == [])
        #expect(first.after == [one, two])
        let second = try change(["one": "7"], by: "berta", at: 200)
        #expect(second.before == [one, two])
        #expect(second.after == [SavedSetting(name: "one", value: "7", updatedAt: 200, updatedBy: "berta"), two])
        #expect(try await saved() == second.after)
        #expect(try change(["one": nil, "three": nil]).after == [two])
        #expect(try await saved() == [two])
    }

    @Test func theSameValueOnceMoreKeepsWhoSavedItAndWhen() async throws {
        let first = try change(["one": "1"]).after
        #expect(try change(["one": "1"], by: "berta", at: 200).after == first)
    }

    @Test func theyAreReadInTheSameTransactionAsEverythingElse() async throws {
        var history = HistoryFixture(directory)
        try history.write(EntityPool(entities: 3).all(version: 0), at: 100)
        let after = try change(["one": "1"]).after
        let state = try await DatabaseGeneration(path: directory.database).publishedState()
        #expect(state.settings == after)
        #expect(state.snapshots.map(\.time) == [100])
    }

    @Test func compactingAndPruningKeepThem() async throws {
        var history = HistoryFixture(directory)
        let pool = try EntityPool(entities: 3)
        for time in [100, 200, 300] as [Int64] { try history.write(pool.all(version: Int(time / 100) - 1), at: time) }
        let after = try change(["one": "1", "two": "2"]).after
        _ = try writer.access(command: "test") { access in
            try access.prune { try PrunePlan(access.database, removing: [100, 200], runsBefore: 300) }
        }
        try DatabaseVacuum(writer).run()
        #expect(try await saved() == after)
        let copy = directory.path + "/copy.db"
        try DatabaseCopy.make(from: directory.database, to: copy)
        #expect(try await DatabaseGeneration(path: copy).settings() == after)
        #expect(try DatabaseInspection(path: directory.database).invariants() == [])
    }

    @Test func whoeverHoldsTheLockKeepsThemAsTheyAre() async throws {
        let first = try change(["one": "1"]).after
        let lock = try FileLock(path: writer.lockPath, command: "edugain-ctl something")
        #expect(throws: StoreError.self) { try change(["one": "2"]) }
        withExtendedLifetime(lock) {}
        #expect(try await saved() == first)
    }
}

import Foundation
import Testing

@Suite("Disasters: a restore while the dashboard is read", .needsCurl, .serialized)
struct RestoreWhileServingTests {
    private static let entities = 400

    private let workspace: Workspace

    /// Two databases with the same entities, told apart by two things that every page reads in different queries: the
    /// federation of the entity, and the banner about the last import, which only the present one has.
    init() throws {
        workspace = try Workspace()
        try workspace.importReport(try aggregate("restored"))
        try workspace.backUp()
        for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: workspace.database + suffix) }
        try workspace.importReport(try aggregate("present"))
        try workspace.runImport(try workspace.write([], to: "empty.xml")).expectFailure(12)
    }

    private func aggregate(_ name: String) throws -> String {
        let entities = (0..<Self.entities).map {
            (id: "https://entity-\($0).example", authority: String?.some("https://\(name).example"))
        }
        return try workspace.write(Aggregates.plain(entities), to: "\(name).xml")
    }

    /// The number makes each address another one, so that no page is in the cache.
    @Sendable private static func address(_ number: Int) -> String {
        number % 10 == 0
            ? "/federations?n=\(number)"
            : "/entities/https%3A%2F%2Fentity-\(number % entities).example?n=\(number)"
    }

    @Sendable private static func judge(_ page: String) -> String {
        let isPresent = page.contains("https://present.example")
        let isRestored = page.contains("https://restored.example")
        let hasBanner = page.contains("was refused")
        switch (isPresent, isRestored, hasBanner) {
        case (true, false, true): return "present"
        case (false, true, false): return "restored"
        default: return "mixed: \(isPresent) \(isRestored) \(hasBanner)"
        }
    }

    @Test("Of fifty clients none sees an error or a mixture, nor the old data after two seconds; then imports go on")
    func fiftyClients() throws {
        let dashboard = try DashboardProcess(workspace)
        let clients = DashboardClients(
            count: 50, place: .unix(path: dashboard.socket), address: Self.address, judge: Self.judge)
        defer { _ = try? clients.stop() }
        try eventually("all clients read") { clients.answers.count > 200 }
        #expect(Set(clients.answers.map(\.verdict)) == ["present"])
        // There, back, and there again.
        for (options, shown) in [(["--latest"], "restored"), (["--undo"], "present"), (["--undo"], "restored")] {
            try workspace.start(["restore", "--yes"] + options, environment: workspace.settings).wait().expectSuccess()
            let limit = ContinuousClock.now + .seconds(2)
            try eventually("a hundred answers that were asked for two seconds later") {
                clients.answers.count { $0.begin > limit } > 100
            }
            let late = Set(clients.answers.filter { $0.begin > limit }.map(\.verdict))
            #expect(late == [shown], "two seconds after restore \(options)")
        }
        let answers = try clients.stop()
        let failed = answers.filter { $0.status != 200 }
        #expect(failed.isEmpty, "\(failed.count) of \(answers.count), for instance \(failed.prefix(3))")
        #expect(Set(answers.map(\.verdict)) == ["present", "restored"])
        #expect(Set(answers.map(\.path)).count == answers.count)
        let report = try workspace.importReport(try aggregate("present"))
        #expect(report.changes.changed.count == Self.entities)
        try eventually("the import is shown", within: 2) { try dashboard.body("/federations").contains("present") }
        #expect(try dashboard.stop().status == 0)
    }
}

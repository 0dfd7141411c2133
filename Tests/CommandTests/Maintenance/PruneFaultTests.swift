import Foundation
import Testing

/// Lets every system call that writes fail once while snapshots are pruned, and looks at what is left.
@Suite("Faults of the disk while pruning", .needsSQLite, .needsTracing)
struct PruneFaultTests {
    private let workspace: Workspace
    private let template: [UInt8]
    private let old: DatabaseState
    private let new: DatabaseState

    init() throws {
        let workspace = try Workspace()
        try workspace.run(
            "demo", "--database", workspace.database, "--entities", "60", "--days", "4"
        ).expectSuccess()
        template = try workspace.contents(workspace.database)
        old = try workspace.checkedState()
        try workspace.start(Self.arguments(workspace)).wait().expectSuccess()
        new = try workspace.checkedState()
        self.workspace = workspace
    }

    private static func arguments(_ workspace: Workspace) -> [String] {
        ["snapshots", "prune", "--keep-days", "1", "--database", workspace.database]
    }

    private func reset() throws {
        for suffix in ["-wal", "-shm", "-journal", ".lock"] {
            try? FileManager.default.removeItem(atPath: workspace.database + suffix)
        }
        try workspace.write(template, to: "edugain.db")
    }

    @Test("The old history or the new one is left", arguments: Fault.all)
    func sweep(fault: Fault) throws {
        #expect(old.snapshots == 8)
        #expect(new.snapshots == 2)
        #expect(new.current == old.current)
        var number = 1
        var misses = 0
        // Calls move between threads from run to run: one miss is not the end.
        while misses < 2 {
            try reset()
            let log = workspace.logFile()
            let result = try workspace.start(
                executable: try #require(Tool.strace),
                fault.traceArguments(number: number, log: log) + [try Program.requirePath()] + Self.arguments(workspace)
            ).wait()
            if fault.cameAbout(in: String(decoding: try workspace.contents(log), as: UTF8.self)) {
                misses = 0
                try judge(result, fault, number)
            } else {
                misses += 1
            }
            number += Sweep.step
        }
    }

    private func judge(_ result: CommandResult, _ fault: Fault, _ number: Int) throws {
        let what: Comment = "\(fault.testDescription), call \(number), exit code \(result.status): \(result.error)"
        let state = try workspace.checkedState()
        #expect(state == old || state == new, what)
        let name = state == new ? "new" : "old"
        Sweep.report("prune\t\(fault.testDescription)\t\(number)\t\(result.status)\t\(name)")
        if fault.effect != .kill {
            let allowed: [Int32] = fault.effect == .noSpace ? [0, 3, 13] : [0, 3, 1]
            #expect(allowed.contains(result.status), what)
            #expect((result.status == 0 || result.status == 3) == (state == new), what)
            #expect(result.foundNoise.isEmpty, what)
        }
        try workspace.start(Self.arguments(workspace)).wait().expectSuccess()
        #expect(try workspace.checkedState() == new, what)
        try workspace.run("integrity-check", "--database", workspace.database).expectSuccess()
    }
}

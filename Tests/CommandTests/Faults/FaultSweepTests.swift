import Testing

/// Lets every system call that writes fail once, one after the other, and looks at what is left.
///
/// `EDUGAIN_FAULT_STEP` says that every so many calls are tried, 1 tries all.
@Suite("Faults of the disk", .needsSQLite, .needsTracing)
struct FaultSweepTests {
    @Test("An import into a database with data", arguments: Fault.all)
    func update(fault: Fault) throws {
        try sweep(try FaultScenario("update"), fault)
    }

    @Test("The first import", arguments: Fault.all)
    func first(fault: Fault) throws {
        try sweep(try FaultScenario("first", isFirst: true), fault)
    }

    @Test("An import over HTTP", arguments: Fault.all)
    func download(fault: Fault) throws {
        try sweep(try FaultScenario("download", isDownloaded: true), fault)
    }

    private func sweep(_ scenario: FaultScenario, _ fault: Fault) throws {
        var number = 1
        var misses = 0
        // Calls move between threads from run to run: one miss is not the end.
        while misses < 2 {
            try scenario.reset()
            let result = try scenario.run(fault, number: number)
            if let result {
                misses = 0
                try judge(result, scenario, fault, number)
            } else {
                misses += 1
            }
            number += Sweep.step
        }
    }

    private func judge(_ result: CommandResult, _ scenario: FaultScenario, _ fault: Fault, _ number: Int) throws {
        let what: Comment = "\(fault.testDescription), call \(number), exit code \(result.status): \(result.error)"
        let state = try scenario.expectGoodEnd(what)
        let name = state == scenario.new ? "new" : state == scenario.old ? "old" : "neither"
        Sweep.report("\(scenario.name)\t\(fault.testDescription)\t\(number)\t\(result.status)\t\(name)")
        if fault.effect == .kill { return }
        let allowed: [Int32] = fault.effect == .noSpace ? [0, 3, 13] : [0, 3, 1]
        #expect(allowed.contains(result.status), what)
        // Success means that the new snapshot is there, if only its result could not be written; failure means that
        // nothing was changed.
        let isDone = result.status == 0 || result.status == 3 && fault.call == "write"
        #expect(state == (isDone ? scenario.new : scenario.old), what)
        #expect(result.status == 0 || !result.message.isEmpty || fault.call == "write", what)
        #expect(result.foundNoise.isEmpty, what)
    }
}

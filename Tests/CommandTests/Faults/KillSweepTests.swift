import DemoData
import Glibc
import Testing

/// Kills commands at many moments and looks at what is left. `EDUGAIN_KILLS` says how many.
@Suite("Killed commands", .serialized, .needsSQLite)
struct KillSweepTests {
    @Test("A killed import leaves the old snapshot or the new one")
    func killedImport() throws {
        try sweep(ImportScenario("kill", options: DemoOptions(entities: 2_000, churn: 0.2)))
    }

    @Test("A killed backup leaves a good backup or none, and all old ones that are kept")
    func killedBackup() throws {
        try sweep(BackupScenario(.next, entities: 2_000))
    }

    @Test("A killed restore leaves the old database or the new one")
    func killedRestore() throws {
        try sweep(RestoreScenario(.sound, entities: 2_000))
    }

    private func sweep(_ scenario: some FaultScenario) throws {
        let duration = try measure(scenario)
        for index in 0..<Sweep.kills {
            try scenario.reset()
            let delay = duration * Double(index) / Double(Sweep.kills)
            let command = try scenario.start()
            let hasEnded = command.ends(within: delay)
            command.kill()
            let result = try command.wait()
            #expect(hasEnded || result.status == -SIGKILL || result.status == 0)
            let moment = "after \(delay) s of \(duration)"
            let state = try scenario.judge(Incident(scenario: scenario.name, moment: moment, result: result))
            Sweep.report("\(scenario.name)\tSIGKILL \(moment)\t\(index)\t\(result.status)\t\(state)")
        }
    }

    /// Seconds that the command takes, the middle one of three times.
    private func measure(_ scenario: some FaultScenario) throws -> Double {
        let durations = try (0..<3).map { _ in
            try scenario.reset()
            let start = ContinuousClock.now
            try scenario.start().wait().expectSuccess()
            return (ContinuousClock.now - start) / .seconds(1)
        }
        return durations.sorted()[1]
    }
}

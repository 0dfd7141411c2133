import DemoData
import Glibc
import Testing

/// Kills an import at many moments and looks at what is left. `EDUGAIN_KILLS` says how many.
@Suite("Killed imports", .serialized, .needsSQLite)
struct KillSweepTests {
    @Test("A killed import leaves the old snapshot or the new one")
    func sweep() throws {
        let scenario = try FaultScenario("kill", options: DemoOptions(entities: 2_000, churn: 0.2))
        let duration = try measure(scenario)
        for index in 0..<Sweep.kills {
            try scenario.reset()
            let delay = duration * Double(index) / Double(Sweep.kills)
            let command = try scenario.start()
            let hasEnded = command.ends(within: delay)
            command.kill()
            let result = try command.wait()
            #expect(hasEnded || result.status == -SIGKILL || result.status == 0)
            let state = try scenario.expectGoodEnd("killed after \(delay) seconds")
            if result.status == 0 { #expect(state == scenario.new) }
            let name = state == scenario.new ? "new" : "old"
            Sweep.report("kill\tSIGKILL after \(delay) s of \(duration)\t\(index)\t\(result.status)\t\(name)")
        }
    }

    /// Seconds that the import takes, the middle one of three times.
    private func measure(_ scenario: FaultScenario) throws -> Double {
        let durations = try (0..<3).map { _ in
            try scenario.reset()
            let start = ContinuousClock.now
            try scenario.start().wait().expectSuccess()
            return (ContinuousClock.now - start) / .seconds(1)
        }
        return durations.sorted()[1]
    }
}

import Operations
import Testing

@testable import Dashboard

@Suite struct RefreshScheduleTests {
    private static let hour: Int64 = 3_600

    private func schedule(
        _ fixture: AdministrationFixture, hours: Int64 = 12, imports: ImportControl? = nil
    ) -> RefreshSchedule {
        RefreshSchedule(
            imports: imports ?? fixture.administration.imports, state: fixture.dashboard.state,
            clock: fixture.context.clock, logger: DashboardFixture.silence, interval: { hours * Self.hour })
    }

    /// The last import is at noon.
    private func due(_ schedule: RefreshSchedule, hours: Double, lastAttempt: Int64? = nil) -> Bool {
        schedule.isDue(lastAttempt: lastAttempt, now: DashboardFixture.noon + Int64(hours * 3_600))
    }

    @Test func whereATimerImportsItWaitsForThatFirst() async throws {
        let fixture = try AdministrationFixture()
        try await fixture.importEntity()
        #expect(!due(schedule(fixture), hours: 12.4))
        #expect(due(schedule(fixture), hours: 12.6))
        // A failure there wakes somebody: as often as the timer's, and no more.
        let asked = DashboardFixture.noon + 13 * Self.hour
        #expect(!due(schedule(fixture), hours: 24.9, lastAttempt: asked))
        #expect(due(schedule(fixture), hours: 25, lastAttempt: asked))
        let nobody = ImportControl(agent: .nobody, database: fixture.dashboard.database)
        #expect(!due(schedule(fixture, imports: nobody), hours: 1_000))
    }

    @Test func aProcessOfItsOwnIsAskedAtOnceAndBeforeThereIsADatabase() async throws {
        let fixture = try AdministrationFixture(
            agent: .process, program: OwnProgram(executable: "/bin/true", options: []))
        await fixture.dashboard.state.refresh()
        #expect(due(schedule(fixture), hours: 0))
        try await fixture.importEntity()
        #expect(!due(schedule(fixture), hours: 11.9))
        #expect(due(schedule(fixture), hours: 12))
    }

    @Test func whatFailedIsNotTriedAgainAtOnce() async throws {
        let fixture = try AdministrationFixture(
            agent: .process, program: OwnProgram(executable: "/bin/true", options: []))
        try await fixture.importEntity()
        let asked = DashboardFixture.noon + 20 * Self.hour
        #expect(!due(schedule(fixture), hours: 20.4, lastAttempt: asked))
        #expect(due(schedule(fixture), hours: 20.5, lastAttempt: asked))
        // Somebody else's attempt counts as well.
        await #expect(throws: CommandFailure.self) {
            try await fixture.dashboard.importAggregate("<html/>", at: DashboardFixture.noon + 13 * Self.hour)
        }
        await fixture.dashboard.state.refresh()
        #expect(!due(schedule(fixture), hours: 13.4))
        #expect(due(schedule(fixture), hours: 13.5))
        // What is asked for already is not asked for again.
        _ = try fixture.administration.imports.ask(after: nil, now: asked)
        #expect(!due(schedule(fixture), hours: 30))
    }
}

import ServiceLifecycle

/// Looks at the database once a second for as long as the server runs. A look costs one `stat` and one number kept in
/// shared memory, and a new import is shown well within the two seconds we promise.
struct DatabaseWatcher: Service {
    let state: DashboardState
    let status: ServiceStatus

    private static let interval = Duration.seconds(1)

    func run() async throws {
        try? await cancelWhenGracefulShutdown {
            while true {
                try await Task.sleep(for: Self.interval)
                if await state.refresh() { ServerMemory.giveBack() }
                status.renew(state.current)
            }
        }
    }
}

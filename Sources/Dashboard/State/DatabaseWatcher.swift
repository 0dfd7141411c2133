import ServiceLifecycle

/// Looks at the database once a second for as long as the server runs. A look costs one `stat` and one number kept in
/// shared memory, and a new import is shown well within the two seconds we promise.
struct DatabaseWatcher: Service {
    let context: DashboardContext
    let status: ServiceStatus

    private static let interval = Duration.seconds(1)

    func run() async throws {
        try? await cancelWhenGracefulShutdown {
            while true {
                try await Task.sleep(for: Self.interval)
                if await context.state.refresh() { ServerMemory.giveBack() }
                status.renew(context.state.current)
                // Who follows an import hears of it from here, so that no client reads the database.
                if context.refreshEvents.count > 0 { context.refreshEvents.look(context.refreshStatus) }
            }
        }
    }
}

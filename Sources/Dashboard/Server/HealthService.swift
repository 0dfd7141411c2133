import Logging
import Operations
import ServiceLifecycle

/// Looks once a minute how everything is, and leaves word of it for users who may not look themselves.
struct HealthService: Service {
    let monitor: HealthMonitor
    let runDirectory: String?
    let logger: Logger

    private static let interval = Duration.seconds(60)

    func run() async throws {
        try? await cancelWhenGracefulShutdown {
            while true {
                await look()
                try await Task.sleep(for: Self.interval)
            }
        }
    }

    private func look() async {
        guard let report = await monitor.renew(mayCheckIntegrity: true), let runDirectory else { return }
        do {
            try HealthState.write(report, runDirectory: runDirectory)
        } catch {
            logger.debug("the state of health could not be left in \(runDirectory): \(error)")
        }
    }
}

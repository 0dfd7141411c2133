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
            // First a quick look: who asks at the start should not wait until the whole database was read.
            await look(mayCheckIntegrity: false)
            while true {
                await look(mayCheckIntegrity: true)
                try await Task.sleep(for: Self.interval)
            }
        }
    }

    private func look(mayCheckIntegrity: Bool) async {
        let report = await monitor.renew(mayCheckIntegrity: mayCheckIntegrity)
        guard let report, let runDirectory else { return }
        do {
            try HealthState.write(report, runDirectory: runDirectory)
        } catch {
            logger.debug("the state of health could not be left in \(runDirectory): \(error)")
        }
    }
}

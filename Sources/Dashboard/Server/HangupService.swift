import Logging
import ServiceLifecycle
import UnixSignals

/// Takes SIGHUP, which many daemons take for "read your settings again". Here nothing needs that, and its default would
/// end the service; systemd would count that as a proper end and not start it again.
struct HangupService: Service {
    let logger: Logger

    func run() async throws {
        for await _ in await UnixSignalsSequence(trapping: .sighup).cancelOnGracefulShutdown() {
            logger.notice("SIGHUP changes nothing: new data are seen without it, new settings need a restart")
        }
    }
}

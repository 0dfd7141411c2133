import Logging
import NIOHTTP1
import Operations
import Synchronization

/// Counts and logs what is refused. The log has ten lines a minute at most: it must not be a way to fill a disk.
final class Refusals: Sendable {
    private struct Minute {
        var begin: ContinuousClock.Instant?
        var lines = 0
        var unlogged = 0
    }

    private static let linesPerMinute = 10

    private let counters = RefusalReason.allCases.map { ($0, Counter()) }
    private let minute = Mutex(Minute())
    private let logger: Logger
    private let accessLog: AccessLog?

    init(logger: Logger, accessLog: AccessLog? = nil) {
        self.logger = logger
        self.accessLog = accessLog
    }

    func count(of reason: RefusalReason) -> Int { counters.first { $0.0 == reason }?.1.value ?? 0 }

    /// - Parameter client: the address of the connection; what a proxy would say of its client was not read.
    func record(_ reason: RefusalReason, client: String, now: ContinuousClock.Instant = .now) {
        counters.first { $0.0 == reason }?.1.add()
        if let status = reason.status {
            accessLog?.append(AccessLogEntry(client: client, status: Int(status.code), refusal: reason))
        }
        guard let unlogged = turn(now) else { return }
        let others = unlogged == 0 ? "" : ", and \(NumberText.counted(unlogged, "other")) in the last minutes"
        logger.notice("refused (\(reason.rawValue)): \(reason.text) Client \(client)\(others)")
    }

    /// - Returns: how many were not logged since the last line; nil where this one is not to be logged either.
    private func turn(_ now: ContinuousClock.Instant) -> Int? {
        minute.withLock { minute in
            if minute.begin.map({ now - $0 >= .seconds(60) }) ?? true {
                minute.begin = now
                minute.lines = 0
            }
            guard minute.lines < Self.linesPerMinute else {
                minute.unlogged += 1
                return nil
            }
            minute.lines += 1
            defer { minute.unlogged = 0 }
            return minute.unlogged
        }
    }

    func write(to output: inout PrometheusText) {
        let name = "edugain_http_refused_total"
        output.begin(name, .counter, help: "Requests and connections refused before any route saw them, by reason.")
        for (reason, counter) in counters { output.sample(name, [("reason", reason.rawValue)], "\(counter.value)") }
    }
}

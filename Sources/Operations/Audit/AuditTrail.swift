import Logging
import Synchronization

/// Who changed what, or tried to: a line in the journal and one in a file, for each event.
///
///     time=2026-03-29T04:00:00Z event=sign-in outcome=refused from=192.0.2.7 by=- reason="wrong token"
///
/// The address stands before all that a client can choose, so that programs which look for it (fail2ban) find the right
/// one. The journal gets the same without the time, behind the word `audit`.
public final class AuditTrail: Sendable {
    /// Where the package has the file.
    public static let packagedPath = "/var/log/edugain/audit/audit.log"
    /// What stands in the place of an address when somebody did it on this host.
    public static let here = "local"

    private let file: AuditFile?
    private let now: @Sendable () -> Int64
    private let logger: Logger
    private let journal: @Sendable (Logger.Level, String) -> Void
    /// Whether the last line did not get into the file.
    private let isFailing = Mutex(false)

    /// - Parameters:
    ///   - path: the file; nil for none. Its directory must be there.
    ///   - clock: for the times in the file.
    ///   - logger: what is wrong with the file is told to it.
    ///   - journal: takes the lines as well; nil for the log. They are not left out however little is logged.
    public init(
        path: String?, clock: WallClock, logger: Logger,
        journal: (@Sendable (Logger.Level, String) -> Void)? = nil
    ) {
        file = path.map { AuditFile(path: $0) }
        now = clock.now
        self.logger = logger
        var audible = logger
        audible.logLevel = min(logger.logLevel, .notice)
        self.journal = journal ?? { [audible] in audible.log(level: $0, "\($1)") }
    }

    /// Writes down an event. It never fails: what cannot be written into the file is in the journal.
    ///
    /// - Parameters:
    ///   - name: the token that was used, or the user of this host; nil when nobody is known.
    ///   - address: where the request came from, or ``here``.
    ///   - details: what else there is to tell, in this order. Names are constants; nothing secret belongs into a value.
    public func record(
        _ event: AuditEvent, by name: String?, from address: String, outcome: AuditOutcome,
        details: [(name: String, value: String)] = []
    ) {
        let text = LogfmtText.line(
            [
                ("event", event.rawValue), ("outcome", outcome.rawValue), ("from", address), ("by", name),
            ] + details.map { ($0.name, $0.value) })
        journal(outcome.level, "audit \(text)")
        guard let file else { return }
        do {
            try file.append("time=\(WallClock.iso8601(now())) \(text)")
            if wasFailing(isNow: false) { logger.notice("the audit trail is written to \(file.path) again") }
        } catch {
            if wasFailing(isNow: true) { return }
            logger.error("the audit trail is in the journal alone: \(CommandFailure(error).message)")
        }
    }

    private func wasFailing(isNow: Bool) -> Bool {
        isFailing.withLock { isFailing in
            defer { isFailing = isNow }
            return isFailing
        }
    }
}

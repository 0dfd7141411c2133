import Glibc
import Logging

extension AuditTrail {
    /// The trail of a command. The journal gets its lines from standard error when that leads there, else by the system's
    /// log: an operator at a terminal is told in other words.
    ///
    /// - Parameter path: the file; nil for none.
    public static func ofCommand(path: String?, context: OperationContext, environment: [String: String]) -> AuditTrail
    {
        let isJournal = ConsoleLogHandler.standardErrorIsJournal(environment: environment)
        return AuditTrail(
            path: path, clock: context.clock, logger: context.logger, journal: isJournal ? nil : writeToSystemLog)
    }

    /// Where there is no system log, nobody is told (`syslog(3)`).
    private static func writeToSystemLog(_ level: Logger.Level, _ text: String) {
        let severity =
            switch level {
            case .critical: LOG_CRIT
            case .error: LOG_ERR
            case .warning: LOG_WARNING
            default: LOG_NOTICE
            }
        text.withCString { text in withVaList([text]) { vsyslog(LOG_AUTHPRIV | severity, "%s", $0) } }
    }
}

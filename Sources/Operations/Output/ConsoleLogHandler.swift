import Glibc
import Logging

/// Writes log messages to standard error: under journald with a priority prefix and nothing else, because the journal
/// keeps time and name; otherwise as `warning: …`.
///
/// The prefix is that of `sd-daemon(3)`, `<4>` for a warning, on every line of a message.
public struct ConsoleLogHandler: LogHandler {
    public var metadata: Logger.Metadata = [:]
    public var logLevel: Logger.Level
    private let isJournal: Bool

    /// - Parameter isJournal: standard error goes to journald.
    public init(level: Logger.Level, isJournal: Bool) {
        logLevel = level
        self.isJournal = isJournal
    }

    /// True when `JOURNAL_STREAM` names the file that standard error is (`systemd.exec(5)`): a program that redirected
    /// its output elsewhere inherits the variable too.
    public static func standardErrorIsJournal(environment: [String: String]) -> Bool {
        var status = stat()
        guard let stream = environment["JOURNAL_STREAM"], fstat(2, &status) == 0 else { return false }
        return stream == "\(status.st_dev):\(status.st_ino)"
    }

    public subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    public func log(event: LogEvent) {
        let all = metadata.merging(event.metadata ?? [:]) { $1 }
        let pairs = all.sorted { $0.key < $1.key }.map { " \($0.key)=\($0.value)" }.joined()
        let text = "\(event.message)\(pairs)"
        let prefix = isJournal ? Self.priority(of: event.level) : Self.label(of: event.level)
        StandardStream.error.write(Self.lines(of: text, prefix: prefix))
    }

    /// Tells why the program ends, on standard error: to a person with the program's name before it, to journald, which
    /// knows the name, as an error.
    public static func report(_ failure: CommandFailure, environment: [String: String]) {
        let text =
            standardErrorIsJournal(environment: environment)
            ? lines(of: failure.description, prefix: priority(of: .error)) : "edugain-ctl: \(failure)\n"
        StandardStream.error.write(text)
    }

    private static func lines(of text: String, prefix: String) -> String {
        text.split(whereSeparator: \.isNewline).map { prefix + $0 + "\n" }.joined()
    }

    private static func priority(of level: Logger.Level) -> String {
        switch level {
        case .critical: "<2>"
        case .error: "<3>"
        case .warning: "<4>"
        case .notice: "<5>"
        case .info: "<6>"
        case .debug, .trace: "<7>"
        }
    }

    private static func label(of level: Logger.Level) -> String {
        level >= .warning ? "\(level): " : ""
    }
}

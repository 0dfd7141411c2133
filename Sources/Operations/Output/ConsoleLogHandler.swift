import Glibc
import Logging

/// Writes log messages to standard error: under journald with a priority prefix and nothing else, because the journal
/// keeps time and name; otherwise as `warning: …`.
///
/// The prefix is that of `sd-daemon(3)`, `<4>` for a warning. A message is one entry of the journal, whatever it holds:
/// text out of a database or from a client must not become an entry that looks like one of the audit trail.
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
        StandardStream.error.write(Self.output(text, event.level, isJournal: isJournal))
    }

    /// Tells why the program ends, on standard error: to a person with the program's name before it, to journald, which
    /// knows the name, as an error.
    public static func report(_ failure: CommandFailure, environment: [String: String]) {
        StandardStream.error.write(
            output(failure, isJournal: standardErrorIsJournal(environment: environment)))
    }

    static func output(_ failure: CommandFailure, isJournal: Bool) -> String {
        guard isJournal else { return "edugain-ctl: \(failure)\n" }
        let hint = failure.hint.map { output("HINT: \($0)", .error, isJournal: true) }
        return output(failure.message, .error, isJournal: true) + (hint ?? "")
    }

    static func output(_ text: String, _ level: Logger.Level, isJournal: Bool) -> String {
        guard isJournal else {
            return text.split(whereSeparator: \.isNewline).map { label(of: level) + $0 + "\n" }.joined()
        }
        let entry = DisplayedText.line(String(text.unicodeScalars.prefix(longestEntry)))
        return priority(of: level) + entry + "\n"
    }

    /// Characters. journald would make another entry of what is beyond 48 KB (`LineMax=` in `journald.conf(5)`).
    private static let longestEntry = 8_000

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

/// Who imports when the dashboard is asked to.
public enum ImportAgent: String, Sendable, CaseIterable {
    /// The service manager: a request is a file in the run directory that a path unit of systemd waits for.
    case request
    /// `serve` itself starts `edugain-ctl import` as a child process.
    case process
    /// Somebody else, whom the dashboard cannot ask.
    case nobody
}

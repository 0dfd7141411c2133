import Testing

/// A system call that is made to fail, or during which the program is killed.
struct Fault: Sendable, CustomTestStringConvertible {
    enum Effect: String, Sendable, CaseIterable {
        case noSpace = "error=ENOSPC"
        case inputOutput = "error=EIO"
        case kill = "signal=SIGKILL"
    }

    /// From the `when`-th call on, or only that one.
    enum Extent: String, Sendable {
        case once = ""
        case always = "+"
    }

    var call: String
    var effect: Effect
    var extent = Extent.once

    var testDescription: String { "\(call) \(effect.rawValue)\(extent == .always ? " from then on" : "")" }

    private static let calls = ["pwrite64", "write", "fsync", "fdatasync", "rename", "unlink", "ftruncate"]

    /// Each call with each effect, and a disk that stays full.
    static let all =
        calls.flatMap { call in Effect.allCases.map { Fault(call: call, effect: $0) } }
        + ["pwrite64", "write"].map { Fault(call: $0, effect: .noSpace, extent: .always) }

    /// Arguments of strace that bring the fault about at the `number`-th call.
    ///
    /// strace counts the calls of each thread on its own, so that more than one thread can meet the fault.
    func traceArguments(number: Int, log: String) -> [String] {
        [
            "-f", "-qq", "-o", log, "-e", "trace=\(call)", "-e", "signal=none",
            "-e", "inject=\(call):\(effect.rawValue):when=\(number)\(extent.rawValue)",
        ]
    }

    /// True when the log of strace says that the fault came about.
    func cameAbout(in log: String) -> Bool {
        log.contains("INJECTED") || log.contains("killed by SIGKILL") || (effect == .kill && log.contains("= ?"))
    }
}

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

    private static func each(_ calls: [String]) -> [Fault] {
        calls.flatMap { call in Effect.allCases.map { Fault(call: call, effect: $0) } }
    }

    /// Each call with each effect, and a disk that stays full.
    static let all =
        each(calls) + ["pwrite64", "write"].map { Fault(call: $0, effect: .noSpace, extent: .always) }

    /// The same for commands that make and read files of their own.
    static let allOfFiles =
        all + each(["link", "mkdir", "rmdir"]) + [Fault(call: "openat", effect: .noSpace)]
        + ["read", "pread64"].map { Fault(call: $0, effect: .inputOutput) }

    /// Arguments of strace that bring the fault about at the `number`-th call.
    ///
    /// strace counts the calls of each thread on its own, so that more than one thread can meet the fault.
    ///
    /// - Parameter files: whose reading counts; the program's libraries are read first, in another thread.
    func traceArguments(number: Int, log: String, files: [String] = []) -> [String] {
        [
            "-f", "-qq", "-y", "-o", log, "-e", "trace=\(call)", "-e", "signal=none",
            "-e", "inject=\(call):\(effect.rawValue):when=\(number)\(extent.rawValue)",
        ] + (call == "read" ? files.flatMap { ["-P", $0] } : [])
    }

    /// The numbers that the calls which matter have in their threads, by a log of a run without faults.
    func numbers(in log: [Substring], directory: String) -> [Int] {
        var counts: [Substring: Int] = [:]
        var numbers: Set<Int> = []
        for line in log {
            let parts = line.split(separator: " ", maxSplits: 1)
            guard parts.count == 2, parts[1].drop(while: { $0 == " " }).hasPrefix("\(call)(") else { continue }
            let isOfInterest = isOfInterest(line, directory: directory)
            if call == "read", !isOfInterest { continue }
            counts[parts[0], default: 0] += 1
            if isOfInterest { numbers.insert(counts[parts[0], default: 0]) }
        }
        return numbers.sorted()
    }

    /// True when the log of strace says that the fault came about.
    func cameAbout(in log: String, directory: String) -> Bool {
        if effect == .kill, log.contains("killed by SIGKILL") || log.contains("= ?") { return true }
        return log.split(separator: "\n").contains {
            $0.contains("INJECTED") && isOfInterest($0, directory: directory)
        }
    }

    /// The program also opens and reads libraries, settings and time zones, which no full disk keeps it from, and without
    /// which it would not be there.
    private func isOfInterest(_ line: Substring, directory: String) -> Bool {
        switch call {
        case "openat": line.contains(directory) && line.contains("O_CREAT")
        case "read", "pread64": line.contains(directory)
        default: true
        }
    }
}

import Foundation
import Testing

/// A command that can be repeated from the same beginning any number of times.
protocol FaultScenario {
    var name: String { get }
    var workspace: Workspace { get }
    var arguments: [String] { get }
    /// What is made to fail.
    var faults: [Fault] { get }

    /// Goes back to the beginning.
    func reset() throws

    /// Expects that what a run left is good, and that the next run succeeds and cleans up.
    ///
    /// - Returns: `old`, `new` or what else describes the state that the run left.
    func judge(_ incident: Incident) throws -> String
}

extension FaultScenario {
    func start() throws -> RunningCommand { try workspace.start(arguments) }

    /// Runs the command with a fault.
    ///
    /// - Returns: nil when the fault did not come about.
    func run(_ fault: Fault, number: Int) throws -> CommandResult? {
        let log = workspace.logFile()
        let files = try workspace.listing().map(workspace.path).filter(Tool.isFile)
        let result = try trace(fault.traceArguments(number: number, log: log, files: files)).wait()
        let trace = String(decoding: try workspace.contents(log), as: UTF8.self)
        return fault.cameAbout(in: trace, directory: workspace.directory) ? result : nil
    }

    /// Tells by a run without faults, for each fault, at which calls it can come about.
    func rehearse() throws -> [[Int]] {
        try reset()
        let log = workspace.logFile()
        let calls = Set(faults.map(\.call)).sorted().joined(separator: ",")
        let result = try trace(["-f", "-qq", "-y", "-o", log, "-e", "trace=\(calls)", "-e", "signal=none"]).wait()
        #expect(result.status == 0, "\(name) without faults: \(result.error)")
        let lines = String(decoding: try workspace.contents(log), as: UTF8.self).split(separator: "\n")
        return faults.map { $0.numbers(in: lines, directory: workspace.directory) }
    }

    /// Makes every call fail, one after the other.
    func sweep() throws {
        for (index, (fault, numbers)) in zip(faults, try rehearse()).enumerated() {
            guard Sweep.call == nil || Sweep.call == fault.call else { continue }
            for number in Sweep.selection(of: numbers, offset: index) {
                try attempt(fault, number: number)
            }
            guard Sweep.step == 1, var number = numbers.last else { continue }
            // Calls move between threads from run to run, so one can make more of them than in the rehearsal.
            var misses = 0
            while misses < 2 {
                number += 1
                misses = try attempt(fault, number: number) ? 0 : misses + 1
            }
        }
    }

    /// - Returns: false when the fault did not come about.
    @discardableResult
    private func attempt(_ fault: Fault, number: Int) throws -> Bool {
        try reset()
        guard let result = try run(fault, number: number) else { return false }
        let state = try judge(Incident(scenario: name, fault: fault, moment: "call \(number)", result: result))
        Sweep.report("\(name)\t\(fault.testDescription)\t\(number)\t\(result.status)\t\(state)")
        return true
    }

    private func trace(_ options: [String]) throws -> RunningCommand {
        try workspace.start(
            executable: try #require(Tool.strace), options + [try Program.requirePath()] + arguments)
    }
}

import Testing

/// A run during which something went wrong.
struct Incident {
    var scenario: String
    /// Nil when the program was killed at some time.
    var fault: Fault?
    /// When it happened, in words.
    var moment: String
    var result: CommandResult

    var isKill: Bool { fault.map { $0.effect == .kill } ?? true }

    var what: Comment {
        """
        \(scenario): \(fault?.testDescription ?? "killed"), \(moment), exit code \(result.status): \
        \(result.output)\(result.error)
        """
    }

    /// True when the exit code says that the work was done, if only a part of it or its result could not be.
    var isReportedAsDone: Bool { result.status == 0 || result.status == 3 }

    /// Expects an exit code that fits the fault, and an explanation unless it is 0.
    func expectExplanation(sourceLocation: SourceLocation = #_sourceLocation) {
        guard let fault, !isKill else { return }
        let allowed: [Int32] =
            switch (fault.call, fault.effect) {
            // SQLite tries to open files in another way then, and tells only why that did not work.
            case ("openat", .noSpace): [0, 1, 3, 13]
            case (_, .noSpace): [0, 3, 13]
            // What cannot be read may be taken for damaged.
            case ("read", _), ("pread64", _): [0, 1, 3, 12]
            default: [0, 1, 3]
            }
        #expect(allowed.contains(result.status), what, sourceLocation: sourceLocation)
        // What cannot be written cannot be read.
        let isExplained = !result.message.isEmpty || result.output.contains("FAILED: ") || fault.call == "write"
        #expect(result.status == 0 || isExplained, what, sourceLocation: sourceLocation)
        #expect(result.foundNoise.isEmpty, what, sourceLocation: sourceLocation)
    }
}

/// Gathers findings, one a rule.
struct FindingCollector {
    private(set) var findings: [Finding] = []

    /// - Parameter example: made only when it will be kept.
    mutating func add(_ rule: Finding.Rule, _ example: @autoclosure () throws -> String) rethrows {
        guard let index = findings.firstIndex(where: { $0.rule == rule }) else {
            return findings.append(Finding(rule: rule, examples: [try example()], count: 1))
        }
        findings[index].count += 1
        if findings[index].examples.count < Finding.exampleLimit { findings[index].examples.append(try example()) }
    }
}

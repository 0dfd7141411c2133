extension IntegrityReport: CustomStringConvertible {
    public var description: String {
        var lines = [headline]
        for finding in findings {
            lines += ["", "\(finding.summary) (\(NumberText.grouped(finding.count))):"]
            lines += finding.examples.map { "  \($0)" }
            let rest = finding.count - finding.examples.count
            if rest > 0 { lines.append("  … and \(NumberText.grouped(rest)) more") }
            lines.append("HINT: \(finding.advice)")
        }
        if !notes.isEmpty { lines.append("") }
        return (lines + notes.map { "Note: \($0)" }).joined(separator: "\n")
    }

    private var headline: String {
        let cost = "\(NumberText.megabytes(size)), \(NumberText.decimal(seconds, digits: 2)) s"
        if !findings.isEmpty {
            let rules = findings.count == 1 ? "1 thing is wrong" : "\(findings.count) things are wrong"
            return "\(database): \(rules) (\(cost))."
        }
        let soundness = isQuick ? "nothing wrong found by the quick check" : "nothing wrong found"
        guard let newestSnapshot, let snapshots, let entities else {
            return "\(database): \(soundness); it holds no snapshot yet (\(cost))."
        }
        let history =
            snapshots == 1
            ? "one snapshot, of \(newestSnapshot)"
            : "\(NumberText.grouped(snapshots)) snapshots, the newest of \(newestSnapshot)"
        return """
            \(database): \(soundness) (\(cost)).
            It holds \(NumberText.grouped(entities)) entities in \(history).
            """
    }
}

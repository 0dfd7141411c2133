import Quality

extension ImportSummary: CustomStringConvertible {
    public var description: String {
        var lines = [headline, ""]
        lines += StatisticsTable(statistics).lines
        lines.append("")
        lines.append(changeLine)
        if let verifiedWith {
            lines.append("The signature was verified with the certificate \(verifiedWith).")
        }
        if completed > 0 {
            lines.append("\(NumberText.grouped(completed)) entities were completed for this version's database.")
        }
        lines += issueLines
        lines += warnings.map { "Warning: \($0)" }
        if let links { lines += ["", links.description] }
        if let linkFailure { lines += ["", "The links were not all checked: \(linkFailure)"] }
        return lines.joined(separator: "\n")
    }

    private var headline: String {
        let memory = NumberText.megabytes(resources.peakMemory)
        let cost = "in \(NumberText.decimal(seconds, digits: 2)) s, with \(memory) of memory"
        let entities = "\(NumberText.grouped(statistics.entities)) entities"
        switch outcome {
        case .imported:
            return "Imported \(entities) from \(source) (\(NumberText.megabytes(size ?? 0))) \(cost)."
        case .notModified:
            return "\(source) did not change since the last import: \(entities) confirmed \(cost)."
        case .dryRun:
            return "Dry run: would import \(entities) from \(source) (\(NumberText.megabytes(size ?? 0))) \(cost)."
        }
    }

    private var changeLine: String {
        guard let previousSnapshot else { return "This is the first snapshot." }
        if changes.added.isEmpty && changes.removed.isEmpty && changes.changed.isEmpty {
            return "No entity changed since \(previousSnapshot)."
        }
        let counts = [changes.added, changes.removed, changes.changed].map { NumberText.grouped($0.count) }
        return "Since \(previousSnapshot): \(counts[0]) added, \(counts[1]) removed, \(counts[2]) changed."
    }

    private var issueLines: [String] {
        guard issueCount > 0 else { return [] }
        let shown = issues.prefix(5)
        var lines = ["\(NumberText.grouped(issueCount)) things in the aggregate were left out:"]
        lines += shown.map { "  \($0)" }
        if issueCount > shown.count { lines.append("  … (--json shows up to 1,000)") }
        return lines
    }
}

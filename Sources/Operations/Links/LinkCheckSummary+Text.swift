extension LinkCheckSummary: CustomStringConvertible {
    public var description: String {
        var lines = [headline]
        if let stopped {
            let reason = stopped == .signal ? "It was told to stop" : "The time limit was reached"
            let left = remaining == 1 ? "1 link was not asked" : "\(NumberText.grouped(remaining)) links were not asked"
            lines.append("\(reason): \(left). What is done is kept, and the next check goes on from there.")
        }
        guard !outcomes.isEmpty else { return lines.joined(separator: "\n") }
        lines.append("")
        var table = TextTable(("links", .right), ("outcome", .left))
        for outcome in outcomes { table.add(NumberText.grouped(outcome.links), outcome.kind) }
        lines += table.lines
        lines.append("")
        lines += federationLines
        if !worstHosts.isEmpty {
            lines.append("")
            var table = TextTable(("broken", .right), ("of", .right), ("host", .left))
            for host in worstHosts {
                table.add(
                    NumberText.grouped(host.broken), NumberText.grouped(host.links),
                    DisplayedText.line(host.name, limit: 60))
            }
            lines += table.lines
        }
        return lines.joined(separator: "\n")
    }

    private var headline: String {
        let cost = "in \(NumberText.decimal(seconds, digits: 1)) s"
        let asked = "Checked \(NumberText.counted(checked, "link")) \(cost)"
        return reused == 0 ? "\(asked)." : "\(asked); \(NumberText.grouped(reused)) more were checked lately."
    }

    private var federationLines: [String] {
        var table = TextTable(
            ("links", .right), ("good", .right), ("broken", .right), ("protected", .right), ("not checked", .right),
            ("federation", .left))
        for federation in federations {
            table.add(
                NumberText.grouped(federation.links), NumberText.grouped(federation.good),
                NumberText.grouped(federation.broken), NumberText.grouped(federation.protected),
                NumberText.grouped(federation.unknown), DisplayedText.line(federation.name, limit: 60))
        }
        return table.lines
    }
}

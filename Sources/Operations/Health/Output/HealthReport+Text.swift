extension HealthReport: CustomStringConvertible {
    /// For people: the worst first, and what to do about it.
    public var description: String {
        let width = HealthCheckName.allCases.map(\.rawValue.count).max() ?? 0
        let lines = worstFirst.flatMap { $0.lines(nameWidth: width) }
        return ([summary, ""] + lines).joined(separator: "\n")
    }

    private var summary: String {
        let counts = [HealthStatus.fail, .warn, .unknown].compactMap { status -> String? in
            let count = checks.count { $0.status == status }
            return count == 0 ? nil : "\(count) \(status.word.lowercased())"
        }
        guard !counts.isEmpty else { return "OK: all \(checks.count) checks are good." }
        return "\(status.word): \(counts.joined(separator: ", ")) of \(checks.count) checks."
    }
}

extension HealthCheck {
    private static let statusWidth = HealthStatus.allCases.map(\.word.count).max() ?? 0

    fileprivate func lines(nameWidth: Int) -> [String] {
        func padded(_ text: String, _ width: Int) -> String {
            text + String(repeating: " ", count: max(0, width - text.count))
        }
        let margin = String(repeating: " ", count: Self.statusWidth + nameWidth + 4)
        var lines = ["\(padded(status.word, Self.statusWidth))  \(padded(name.rawValue, nameWidth))  \(message)"]
        guard status != .pass else { return lines }
        if let detail { lines += detail.split(whereSeparator: \.isNewline).map { margin + $0 } }
        if let hint { lines.append("\(margin)HINT: \(hint)") }
        return lines
    }
}

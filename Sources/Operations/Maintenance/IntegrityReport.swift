import Store

/// What `integrity-check` found.
public struct IntegrityReport: Sendable, Encodable, ExitingResult {
    /// Something that is wrong, and what to do about it.
    public struct Problem: Sendable, Encodable {
        public var rule: Finding.Rule
        public var summary: String
        public var advice: String
        /// How often.
        public var count: Int
        /// Sentences, not all of them when there are many.
        public var examples: [String]

        init(_ finding: Finding) {
            rule = finding.rule
            summary = finding.rule.summary
            advice = finding.rule.advice
            count = finding.count
            examples = finding.examples
        }
    }

    public var database: String
    public var isQuick: Bool
    public var findings: [Problem]
    /// What an operator should know though nothing is wrong.
    public var notes: [String]
    public var schemaVersion: Int
    public var sqliteVersion: String
    /// Bytes of the file.
    public var size: Int64
    /// Nil, like the next two, when the file is too damaged to count.
    public var snapshots: Int?
    public var entities: Int?
    /// UTC, ISO 8601; nil before the first import too.
    public var newestSnapshot: String?
    /// Wall time.
    public var seconds: Double

    public var status: ExitStatus { findings.isEmpty ? .done : .verificationFailed }
}

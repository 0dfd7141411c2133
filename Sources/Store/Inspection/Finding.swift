/// Something about a database that must not be, with examples.
public struct Finding: Sendable, Equatable, Codable {
    /// What is violated.
    public enum Rule: String, Sendable, Codable, CaseIterable {
        /// The file is a sound SQLite database (`PRAGMA integrity_check`, `quick_check`).
        case structure
        /// What a row refers to is there (`PRAGMA foreign_key_check`).
        case reference
        /// Tables and indexes are those that this program makes.
        case schema
        /// Each description of an entity ends after it begins, and no two of them hold at the same time.
        case validity
        /// Descriptions and counters begin and end with a snapshot.
        case snapshotTime = "snapshot-time"
        /// The totals of a snapshot are those that its entities give.
        case totals
        /// The counters of a federation are those that its entities give.
        case federationCounters = "federation-counters"
        /// Every description belongs to a federation that is known.
        case federation
        /// Every entity has a description.
        case entity
        /// The text that an entity's page is made from can be read.
        case detail
    }

    public var rule: Rule
    /// Sentences, at most ``exampleLimit``.
    public var examples: [String]
    /// How often the rule is violated, examples included.
    public var count: Int

    public static let exampleLimit = 20

    public init(rule: Rule, examples: [String], count: Int) {
        self.rule = rule
        self.examples = examples
        self.count = count
    }
}

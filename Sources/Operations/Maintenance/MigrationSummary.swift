/// What `migrate` has done.
public struct MigrationSummary: Sendable, Encodable {
    public var database: String
    /// Schema versions; nil when there is no database yet.
    public var from: Int?
    public var to: Int
    /// The backup that was made before; nil when nothing was changed.
    public var backup: String?
}

extension MigrationSummary: CustomStringConvertible {
    public var description: String {
        guard let from else { return "There is no database at \(database) yet; the first import makes it." }
        guard from < to else { return "\(database) has schema version \(to) already." }
        let saved = backup.map { " The backup from before is \($0)." } ?? ""
        return "\(database) was brought from schema version \(from) to \(to).\(saved)"
    }
}

/// The files that `demo --files` wrote.
public struct DemoFilesSummary: Sendable, Encodable, CustomStringConvertible {
    public var aggregate: String
    public var federations: String

    public var description: String {
        """
        Wrote an aggregate of invented entities to \(aggregate).
        Try it: edugain-ctl import --database demo.db --source \(aggregate) --federations \(federations)
        """
    }
}

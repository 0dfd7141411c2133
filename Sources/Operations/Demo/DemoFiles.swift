import DemoData
import Files

/// Writes an invented aggregate, and the list of its federations, as the files that `import` reads.
public struct DemoFiles: Sendable {
    private let directory: String

    /// - Parameter directory: made when it is missing.
    public init(directory: String) {
        self.directory = directory
    }

    /// Writes the aggregate of the last snapshot of a history, as it is at `now`, in UTC seconds.
    ///
    /// - Throws: ``CommandFailure``
    public func write(_ request: DemoRequest, now: Int64) throws -> DemoFilesSummary {
        do {
            try request.check()
            try StandardDirectories.make(directory)
            let aggregate = DemoAggregate(options: DemoOptions(seed: request.seed, entities: request.entities))
            let summary = DemoFilesSummary(
                aggregate: "\(directory)/aggregate.xml", federations: "\(directory)/federations.json")
            try OpenFile.write(aggregate, step: request.snapshots - 1, created: now, to: summary.aggregate)
            try OpenFile.write(aggregate.federationList(), to: summary.federations)
            return summary
        } catch {
            throw CommandFailure(error)
        }
    }
}

import DemoData
import Files

extension OpenFile {
    /// Writes an invented aggregate to a file.
    ///
    /// - Parameters:
    ///   - step: how many snapshots came before it.
    ///   - created: UTC seconds.
    static func write(_ aggregate: DemoAggregate, step: Int, created: Int64, to path: String) throws {
        let file = try OpenFile(creating: path)
        try aggregate.write(step: step, created: created) { try file.write($0) }
    }
}

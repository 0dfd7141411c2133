import Backups

/// Removes the backups that the policy does not keep.
public struct PruneJob: Sendable {
    private let context: OperationContext

    public init(context: OperationContext) {
        self.context = context
    }

    /// - Throws: ``CommandFailure``
    public func run(directory: String, policy: RetentionPolicy, dryRun: Bool) throws -> PruneSummary {
        do {
            let pruning = BackupPruning(
                directory: BackupDirectory(path: directory), policy: policy, now: context.clock.now(),
                timeZone: context.clock.timeZone)
            return dryRun
                ? PruneSummary(try pruning.plan(), directory: directory, isDryRun: true)
                : PruneSummary(try pruning.run(), directory: directory)
        } catch {
            throw CommandFailure(error)
        }
    }
}

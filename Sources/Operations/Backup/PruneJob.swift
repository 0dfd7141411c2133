import Backups

/// Removes the backups that the policy does not keep.
public struct PruneJob: Sendable {
    private let context: OperationContext

    public init(context: OperationContext) {
        self.context = context
    }

    /// - Throws: ``CommandFailure``
    public func run(_ location: BackupLocation, policy: RetentionPolicy, dryRun: Bool) async throws -> PruneSummary {
        do {
            let place = try location.place()
            let pruning = BackupPruning(
                place: place, policy: policy, now: context.clock.now(), timeZone: context.clock.timeZone)
            return dryRun
                ? PruneSummary(try await pruning.plan(), place: place, isDryRun: true)
                : PruneSummary(try await pruning.run(), place: place)
        } catch {
            throw CommandFailure(error)
        }
    }
}

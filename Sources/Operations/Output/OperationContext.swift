import Logging

/// What every operation needs of the world around it.
public struct OperationContext: Sendable {
    public var clock: WallClock
    public var logger: Logger
    /// Called often, from any thread.
    public var progress: @Sendable (ProgressUpdate) -> Void

    public init(
        clock: WallClock = WallClock(), logger: Logger,
        progress: @escaping @Sendable (ProgressUpdate) -> Void = { _ in }
    ) {
        self.clock = clock
        self.logger = logger
        self.progress = progress
    }
}

import Operations

/// What a command works with.
struct CommandEnvironment: Sendable {
    let configuration: Configuration
    let context: OperationContext
    let display: ProgressDisplay
}

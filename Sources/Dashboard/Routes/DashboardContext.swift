import Logging
import Operations

/// What the routes work with.
struct DashboardContext: Sendable {
    let state: DashboardState
    let templates: Templates
    let cache: PageCache
    let health: HealthMonitor
    /// When the process began to serve, UTC seconds.
    let start: Int64
    let clock: WallClock
    let logger: Logger
}

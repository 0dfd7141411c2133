import Logging
import Operations

/// What the routes work with.
struct DashboardContext: Sendable {
    let state: DashboardState
    let templates: Templates
    let cache: PageCache
    let clock: WallClock
    let logger: Logger
}

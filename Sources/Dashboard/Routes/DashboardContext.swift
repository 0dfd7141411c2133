import Logging
import Operations

/// What the routes work with.
struct DashboardContext: Sendable {
    let state: DashboardState
    let templates: Templates
    let cache: PageCache
    let health: HealthMonitor
    let administration: Administration
    /// Where clients follow imports.
    var refreshEvents = RefreshEvents()
    /// When the process began to serve, UTC seconds.
    let start: Int64
    let clock: WallClock
    let version: String
    /// The address of the site; nil where it is not known.
    let publicURL: String?
    let logger: Logger
    /// What the server refused before any route saw it; nil where there is no server.
    var refusals: Refusals?

    /// Where every sign-in and every change is written down.
    var audit: AuditTrail { administration.audit }

    /// The data as they are now; nil where there are none or they cannot be read.
    var currentData: DashboardData? {
        guard case .ready(let data) = state.current else { return nil }
        return data
    }

    var currentSetting: PageSetting { setting(currentData) }

    /// What pages of `data` need to know beside their own subject.
    func setting(_ data: DashboardData?) -> PageSetting {
        PageSetting(data: data, clock: clock, version: version, publicURL: publicURL)
    }
}

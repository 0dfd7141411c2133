import Operations

/// What every page needs to know beside its own subject.
struct PageSetting: Sendable {
    /// Nil where there are none, or they cannot be read.
    let data: DashboardData?
    let clock: WallClock
    /// The program's version.
    let version: String
    /// The address of the site without a slash at its end; nil where it is not known.
    let publicURL: String?
}

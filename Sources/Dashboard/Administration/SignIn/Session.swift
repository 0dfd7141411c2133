import Operations

/// The time from a sign-in on. Times are UTC seconds.
struct Session: Sendable {
    /// 12 hours: a working day, and no browser is signed in the next morning.
    static let lifetime: Int64 = 12 * 3_600
    /// An hour without use ends it.
    static let idleTime: Int64 = 3_600

    /// The token it was begun with. When its line goes, so does the session.
    let token: TokenFile.Entry
    let began: Int64
    var used: Int64

    /// When it ends unless it is used again.
    var end: Int64 { min(latestEnd, used + Self.idleTime) }
    /// When it ends in any case.
    var latestEnd: Int64 { began + Self.lifetime }
}

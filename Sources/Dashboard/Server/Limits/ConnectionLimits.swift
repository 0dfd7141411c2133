import Operations

/// How many connections there may be at once.
struct ConnectionLimits: Sendable {
    /// Of everybody. Where there would be more, those that have waited longest for a request are closed.
    var total = 16_384
    /// Of one address, or of one network of IPv6 (/64). nginx has the same limit in our site.
    var perAddress = 200
    /// Whose connections are not counted by address, beside those of trusted proxies: the watchdog is one of them.
    var uncounted = TrustedProxies.thisHost
}

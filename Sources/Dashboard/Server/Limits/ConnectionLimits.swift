import Operations

/// How many connections there may be at once.
struct ConnectionLimits: Sendable {
    /// Of everybody. Where there would be more, those that have waited longest for a request are closed.
    var total = 16_384
    /// Beyond these, of this host: the watchdog must get in when all others are busy, or the service is taken for dead.
    var reserve = 64
    /// Of one address, or of one network of IPv6 (/64). nginx has the same limit in our site.
    var perAddress = 200
    /// Whose connections are not counted by address, beside those of trusted proxies, and may use ``reserve``.
    var thisHost = TrustedProxies.thisHost

    /// Fits them to the descriptors there are.
    ///
    /// - Parameter room: for so many connections; see ``DescriptorLimit/raise()``, which keeps as many descriptors for
    ///   other things where there are few.
    mutating func fit(_ room: Int) {
        total = min(total, room)
        reserve = min(reserve, room / 8)
    }
}

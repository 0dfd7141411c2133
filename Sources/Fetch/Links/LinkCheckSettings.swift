/// How links are checked.
public struct LinkCheckSettings: Sendable {
    /// How servers see us: `edugain-ctl/1.0 (+https://...)`.
    public let userAgent: String

    /// Requests at a time in all.
    public var concurrency = 64
    /// Requests at a time to one host name.
    public var concurrencyPerHost = 2
    /// The least time between the beginnings of two requests to one host name.
    public var pausePerHost = Duration.milliseconds(100)

    /// The longest wait for a connection: name, TCP and TLS.
    public var connectTimeout = Duration.seconds(8)
    /// The longest time a link may take, with all its redirects and without our own pauses.
    public var totalTimeout = Duration.seconds(20)
    /// How many redirects in a row are followed.
    public var maximumRedirects = 10

    /// Asks for the pages themselves and hands them on.
    public var wantsBody = false
    /// How much of a page is read, in decoded bytes; more would be needed of no privacy statement.
    public var maximumBody = 100_000

    /// Tries once more what failed in a way that may pass.
    public var triesAgain = true
    /// The least time between a failure and the second try.
    public var pauseBeforeSecondTry = Duration.seconds(10)
    /// The most of a server's `Retry-After` that is waited for; until then its host is left alone.
    public var longestRetryAfter = Duration.seconds(30)
    /// After so many failures in a row that are the host's own (its name, connection, certificate, time, status 429 and
    /// 503) its other links are not asked and fail alike. One dead host with 500 links would hold up everything else.
    public var failuresPerHost = 5

    /// Networks that may be asked although they are not public.
    public var allowedNetworks: [AddressNetwork] = []
    /// The ports that may be asked.
    public var ports: Set<UInt16> = [80, 443]
    /// The proxy to ask through, such as `http://proxy.example.org:3128`; `nil` for none. What the environment says is
    /// never used. A proxy is all that the guard would see: so names are looked up here, every address is judged, and
    /// the proxy is asked for a tunnel (CONNECT) to one of the addresses, at port 80 too.
    public var proxy: String?
    /// File of the certificates to trust instead of the system's.
    public var authorities: String?

    /// Looks names up in place of the system; for tests.
    var lookup: AddressLookup?

    /// - Parameters:
    ///   - product: name and version, such as `edugain-ctl/1.0`.
    ///   - contact: the address of a page, or a mail address, that tells the owners of servers who asks and why.
    public init(product: String, contact: String) {
        userAgent = Validators.plainFieldValue(of: "\(product) (+\(contact))")
    }
}

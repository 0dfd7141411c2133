/// How a link, or every link of a host, turned out.
struct LinkOutcome: Equatable {
    var kind: LinkKind
    var status: Int?
    var message: String?
    var protection: LinkProtection?
    /// Whether it may be otherwise a little later.
    var mayPass = false
    /// Whether every other link of the host would fail alike.
    var concernsHost = false

    init(kind: LinkKind, message: String) {
        self.kind = kind
        self.message = message
    }

    init(_ failure: LinkFailure) {
        self.init(kind: failure.kind, message: failure.message)
        mayPass = failure.mayPass
        concernsHost = failure.concernsHost
    }

    /// Judges an answer that no redirect leads on from.
    ///
    /// - Parameter redirects: how many led to it.
    init(_ answer: LinkAnswer, redirects: Int) {
        let status = answer.status
        self.status = status
        kind = Self.kind(of: status, redirects: redirects)
        if let protection = ProtectionSigns.protection(in: answer) {
            kind = .protected
            self.protection = protection
            message =
                status == 429 && protection == .other
                ? "The server limits how often programs may ask: status 429."
                : "A protection against programs (\(protection.name)) answered in place of the page: status \(status)."
        } else if !kind.isGood {
            message = "The server answered with status \(status)."
        }
        // Limits of requests by time, gateways whose server is away, and what servers say of faults of their own; but
        // not "not implemented" and "no such version of HTTP".
        mayPass = status == 429 || (protection == nil && Self.statusesThatPass.contains(status))
        concernsHost = status == 429 || (status == 503 && protection == nil)
    }

    /// The same, of another link of the host that was not asked.
    var unasked: LinkOutcome {
        var outcome = self
        outcome.message = [message, "Links of this host failed so often in a row that this one was not asked."]
            .compactMap(\.self).joined(separator: " ")
        return outcome
    }

    private static let statusesThatPass: Set<Int> = [408, 425, 500, 502, 503, 504, 520, 521, 522, 523, 524]

    private static func kind(of status: Int, redirects: Int) -> LinkKind {
        switch status {
        case 200...299: redirects > 0 ? .redirected : .ok
        case 404, 410: .notFound
        case 400...499: .clientError
        // Also a redirect that leads nowhere, and numbers that HTTP does not have.
        default: .serverError
        }
    }
}

/// The way of one link from its first request to its result. It decides, and sends nothing itself.
///
/// * Without a wish for the page the first request is HEAD. No link is called broken because of it: every status from
///   400 on is asked for again by GET, and so is a server that hangs up. Many answer 403, 404, 405, 500 or 501 to HEAD
///   alone, and one request more for the few links that seem broken is the price of being right. Only status 429, and
///   503 with `Retry-After`, are not: there the server asks for fewer requests.
/// * Redirects are followed one by one, each judged as the link itself was. A request behind a GET is a GET.
/// * The second try begins at the link itself and asks by GET.
struct LinkVisit {
    let url: String
    private let settings: LinkCheckSettings
    private let first: LinkURL
    /// What is to be asked next.
    private(set) var target: LinkURL
    private(set) var method: LinkMethod
    private(set) var tries = 1
    private var redirects = 0
    private var requests = 0
    /// How long the requests of this try took.
    private var spent = Duration.zero
    /// How the last request turned out; `nil` when another one follows from it at once.
    private(set) var outcome: LinkOutcome?

    /// - Throws: ``LinkRefusal``
    init(url: String, settings: LinkCheckSettings) throws(LinkRefusal) {
        self.url = url
        self.settings = settings
        first = try Self.permitted(try LinkURL(url), ports: settings.ports)
        target = first
        method = settings.wantsBody ? .get : .head
    }

    /// How long the next request may take.
    var timeLeft: Duration { settings.totalTimeout - spent }

    mutating func step(after answer: LinkAnswer) -> LinkStep {
        requests += 1
        spent += answer.duration
        outcome = nil
        if isHeadRefused(answer) {
            method = .get
            return .ask
        }
        if let failure = answer.failure { return end(LinkOutcome(failure), answer: answer) }
        if let location = redirect(of: answer) { return follow(location, answer: answer) }
        return end(LinkOutcome(answer, redirects: redirects), answer: answer)
    }

    /// Ends the link without a request, the way others of its host did.
    mutating func step(like hostOutcome: LinkOutcome) -> LinkStep {
        end(hostOutcome.unasked, answer: LinkAnswer())
    }

    private func isHeadRefused(_ answer: LinkAnswer) -> Bool {
        guard method == .head else { return false }
        if let failure = answer.failure { return failure.isHangUp }
        if answer.status == 503 { return answer.retryAfter == nil }
        return answer.status >= 400 && answer.status != 429
    }

    private func redirect(of answer: LinkAnswer) -> String? {
        [301, 302, 303, 307, 308].contains(answer.status) ? answer.head.location.flatMap { $0.isEmpty ? nil : $0 } : nil
    }

    private mutating func follow(_ location: String, answer: LinkAnswer) -> LinkStep {
        guard redirects < settings.maximumRedirects else {
            let message = "The redirects went on after \(settings.maximumRedirects) of them."
            return end(LinkOutcome(kind: .tooManyRedirects, message: message), answer: answer)
        }
        do throws(LinkRefusal) {
            target = try Self.permitted(try LinkURL(location, relativeTo: target), ports: settings.ports)
            redirects += 1
            return .ask
        } catch {
            let message = "The page redirects to where it cannot be followed. \(error.message)"
            return end(LinkOutcome(kind: error.kind, message: message), answer: answer)
        }
    }

    private mutating func end(_ outcome: LinkOutcome, answer: LinkAnswer) -> LinkStep {
        self.outcome = outcome
        if tries == 1, settings.triesAgain, outcome.mayPass {
            let asked = min(answer.retryAfter ?? .zero, settings.longestRetryAfter)
            beginAgain()
            return .later(max(settings.pauseBeforeSecondTry, asked))
        }
        var result = LinkResult(url: url, kind: outcome.kind)
        result.status = outcome.status ?? (answer.status > 0 ? answer.status : nil)
        result.finalURL = target.text
        result.redirects = redirects
        result.message = outcome.message
        result.protection = outcome.protection
        result.duration = spent
        result.contentType = answer.head["content-type"].map(ServerText.plain)
        result.tries = tries
        result.requests = requests
        if settings.wantsBody, outcome.kind.isGood {
            result.body = answer.body
            result.bodyIsCut = answer.bodyIsCut
        }
        return .done(result)
    }

    private mutating func beginAgain() {
        tries = 2
        target = first
        method = .get
        redirects = 0
        spent = .zero
    }

    private static func permitted(_ target: LinkURL, ports: Set<UInt16>) throws(LinkRefusal) -> LinkURL {
        guard ports.contains(target.port) else {
            throw LinkRefusal(
                kind: .forbiddenAddress, message: "Port \(target.port) is not one of those that are asked.")
        }
        return target
    }
}

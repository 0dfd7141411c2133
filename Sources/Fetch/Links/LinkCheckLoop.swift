internal import CCurl

/// A check from its first link to its last, on one thread: begins requests when their turn has come, takes their
/// answers, and waits for the next of either.
final class LinkCheckLoop {
    private struct Link {
        var visit: LinkVisit
        /// Kept between the requests of one try.
        var transfer: LinkTransfer?
    }

    private let settings: LinkCheckSettings
    private let mailbox: LinkMailbox
    private let multi: CurlMulti
    private let lookup: AddressLookup?
    private let lookups = LookupInbox()
    private let clock = ContinuousClock()
    private let start: ContinuousClock.Instant

    private var links: [Link] = []
    private var schedule: LinkSchedule
    /// The links whose requests are under way, by libcurl's handle.
    private var running: [UnsafeMutableRawPointer: Int] = [:]
    /// By server and number of the try.
    private var records: [String: LinkHostRecord] = [:]
    private var failure: LinkCheckError?

    init(urls: [String], settings: LinkCheckSettings, mailbox: LinkMailbox, multi: CurlMulti) {
        self.settings = settings
        self.mailbox = mailbox
        self.multi = multi
        lookup = settings.lookup ?? (settings.proxy == nil ? nil : .system)
        schedule = LinkSchedule(settings)
        start = clock.now
        var seen: Set<String> = []
        for url in urls where seen.insert(url).inserted { add(url) }
    }

    func run() {
        while !mailbox.isStopped, failure == nil, !schedule.isEmpty {
            for (link, addresses) in lookups.takeAll() { send(link, to: addresses) }
            while !mailbox.isFull, failure == nil, let link = schedule.next(at: now) { begin(link) }
            multi.perform()
            while let ended = multi.nextEnded() { end(ended.handle, code: ended.code) }
            wait()
        }
        for link in running.values { links[link].transfer.map { multi.remove($0.handle) } }
        // Handles go before the connections they may still be known to.
        links = []
        multi.close()
        mailbox.finish(failure)
    }

    private var now: Duration { clock.now - start }

    private func add(_ url: String) {
        do throws(LinkRefusal) {
            let visit = try LinkVisit(url: url, settings: settings)
            schedule.add(links.count, host: visit.target.host)
            links.append(Link(visit: visit))
        } catch {
            var result = LinkResult(url: url, kind: error.kind)
            result.message = error.message
            mailbox.add(result)
        }
    }

    private func wait() {
        guard !schedule.isEmpty else { return }
        // Without a time to wait for, an event or a reader ends the wait; the limit is for what nobody thought of.
        var time = Duration.seconds(1)
        if !mailbox.isFull, let beginning = schedule.nextBeginning { time = min(time, beginning - now) }
        if time > .zero { multi.wait(atMost: time) }
    }

    private func begin(_ link: Int) {
        let target = links[link].visit.target
        if let verdict = records[recordKey(link)]?.verdict(limit: settings.failuresPerHost) {
            schedule.end(host: target.host)
            return take(links[link].visit.step(like: verdict), for: link)
        }
        schedule.begin(host: target.host, at: now)
        if let lookup {
            lookups.lookUp(target.name, for: link, with: lookup, waking: multi)
        } else {
            send(link, to: [])
        }
    }

    /// - Parameter addresses: what was looked up beforehand, if ``lookup`` is there.
    private func send(_ link: Int, to addresses: [IPAddress]) {
        var addresses = addresses
        if lookup != nil {
            switch judge(addresses, of: links[link].visit.target) {
            case .success(let admitted): addresses = admitted
            case .failure(let failure): return take(LinkAnswer(failure: failure), for: link)
            }
        }
        let visit = links[link].visit
        guard let transfer = links[link].transfer ?? LinkTransfer(settings: settings) else {
            failure = .unavailable(reason: "the transfer library has no memory left")
            return
        }
        links[link].transfer = transfer
        transfer.prepare(visit.target, method: visit.method, time: visit.timeLeft, addresses: addresses)
        guard transfer.handle.isSetUp, multi.add(transfer.handle) else {
            failure = .unavailable(reason: transfer.handle.failureText(CURLE_FAILED_INIT))
            return
        }
        running[transfer.handle.handle] = link
    }

    /// Which of the addresses that were looked up may be asked. Without a proxy all of them go on: what is connected to
    /// is judged then, and here nobody would see what a name means a moment later.
    private func judge(_ addresses: [IPAddress], of target: LinkURL) -> Result<[IPAddress], LinkFailure> {
        guard let first = addresses.first else {
            var failure = LinkFailure(kind: .dns, message: "The name \(target.name) could not be looked up.")
            failure.mayPass = true
            failure.concernsHost = true
            return .failure(failure)
        }
        guard settings.proxy != nil else { return .success(addresses) }
        let addressGuard = AddressGuard(allowed: settings.allowedNetworks)
        let admitted = addresses.filter { addressGuard.refusal(of: $0) == nil }
        guard admitted.isEmpty, let reason = addressGuard.refusal(of: first) else { return .success(admitted) }
        return .failure(LinkFailure(kind: .forbiddenAddress, message: "\(reason)."))
    }

    private func end(_ handle: UnsafeMutableRawPointer, code: CURLcode) {
        guard let link = running.removeValue(forKey: handle), let transfer = links[link].transfer else { return }
        multi.remove(transfer.handle)
        take(transfer.answer(code), for: link)
    }

    private func take(_ answer: LinkAnswer, for link: Int) {
        if let failure = answer.failure, failure.endsCheck {
            let isProxy = settings.proxy != nil && failure.kind == .refused
            self.failure = isProxy ? .proxy(reason: failure.message) : .unavailable(reason: failure.message)
            return
        }
        let host = links[link].visit.target.host
        let key = recordKey(link)
        schedule.end(host: host)
        let step = links[link].visit.step(after: answer)
        records[key, default: LinkHostRecord()].note(links[link].visit.outcome)
        if let pause = answer.retryAfter, answer.status == 429 || answer.status == 503 {
            schedule.hold(host, until: now + min(pause, settings.longestRetryAfter))
        }
        take(step, for: link)
    }

    private func take(_ step: LinkStep, for link: Int) {
        let host = links[link].visit.target.host
        switch step {
        case .ask: schedule.addFirst(link, host: host)
        case .later(let pause):
            links[link].transfer = nil
            schedule.add(link, host: host, notBefore: now + pause)
        case .done(let result):
            links[link].transfer = nil
            mailbox.add(result)
        }
    }

    private func recordKey(_ link: Int) -> String {
        "\(links[link].visit.tries) \(links[link].visit.target.origin)"
    }
}

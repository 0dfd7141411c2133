import Operations
import Quality

/// Something that the last check of a link told.
struct LinkFact: Sendable {
    let name: String
    /// Untrusted where a server chose it.
    let text: String
    /// Where it leads; only for http and https URLs. Not called like what the fact is of: in a template, that would
    /// stand in for one that is nil.
    let destination: String?

    private init(_ name: String, _ text: String, destination: String? = nil) {
        self.name = name
        self.text = text
        self.destination = destination
    }

    static func all(_ check: LinkCheck, clock: WallClock) -> [LinkFact] {
        let target = check.redirects > 0 ? check.finalURL : nil
        let facts: [LinkFact?] = [
            check.status.map { LinkFact("Status", "\($0)") },
            check.message.map { LinkFact("What happened", PersonalAddress.masked($0)) },
            target.map { LinkFact("Leads to", PersonalAddress.masked($0), destination: isWhole($0) ? $0 : nil) },
            check.brokenSince.map { LinkFact("Broken since", clock.text($0)) },
            check.brokenSince == check.since ? nil : LinkFact("So since", clock.text(check.since)),
            LinkFact("Last checked", clock.text(check.checked)),
        ]
        return facts.compactMap { $0 }
    }

    /// False also for an address of which a part was masked or cut off.
    private static func isWhole(_ url: String) -> Bool { PublicLink.isGood(url) && !url.contains("…") }
}

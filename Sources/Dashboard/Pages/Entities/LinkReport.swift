import Operations
import Quality
import SAMLMetadata
import Store

/// What came of checking a link of an entity, now and before.
struct LinkReport: Sendable {
    /// Since when there was another outcome.
    struct Event: Sendable {
        let time: String
        let mark: Mark
        /// `status 404`; nil without an answer.
        let status: String?
        /// What happened; untrusted.
        let message: String?
    }

    /// `Service provider`
    let title: String
    let url: String
    /// A link to follow; nil where no browser could.
    let link: String?
    let mark: Mark
    let facts: [LinkFact]
    /// The newest first, the outcome that holds among them; empty where it was never another one.
    let events: [Event]
    let hasEvents: Bool
    /// What to do; nil where nothing is to be done.
    let advice: String?

    private static let eventsShown = 20

    init(_ statement: StatementLink, clock: WallClock) {
        title =
            switch statement.roles {
            case [.serviceProvider]: "Service provider"
            case [.identityProvider]: "Identity provider"
            default: "Service provider and identity provider"
            }
        url = PersonalAddress.masked(ShortText.of(statement.url, limit: 500))
        link = PublicLink.isGood(statement.url) ? statement.url : nil
        mark = Mark(statement.check)
        facts = statement.check.map { LinkFact.all($0, clock: clock) } ?? []
        let history = statement.history.count > 1 ? statement.history.prefix(Self.eventsShown) : []
        events = history.map { record in
            let check = LinkCheck(Store.LinkState(outcome: record, lastChecked: record.checked))
            return Event(
                time: clock.text(record.checked), mark: Mark(check), status: check.status.map { "status \($0)" },
                message: check.message.map(PersonalAddress.masked))
        }
        hasEvents = !events.isEmpty
        advice = statement.check.flatMap { $0.outcome.advice }
    }
}

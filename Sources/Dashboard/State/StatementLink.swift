import Quality
import SAMLMetadata
import Store

/// A link to a privacy statement of one entity, with what came of checking it so far.
struct StatementLink: Sendable {
    let url: String
    /// The roles whose statement it is.
    let roles: [Role]
    /// Nil when it was never checked.
    let check: LinkCheck?
    /// The newest first, up to the outcome that holds.
    let history: [LinkCheckRecord]

    /// Each link of an entity once.
    ///
    /// - Throws: `StoreError`
    static func all(_ quality: EntityQuality, in data: DashboardData) async throws -> [StatementLink] {
        var links: [StatementLink] = []
        for statement in StatementOfRole.all(quality, links: data.links) {
            guard let url = statement.statement.url else { continue }
            if let place = links.firstIndex(where: { Identifier($0.url) == Identifier(url) }) {
                let known = links[place]
                links[place] = StatementLink(
                    url: url, roles: known.roles + [statement.role], check: known.check, history: known.history)
                continue
            }
            var history: [LinkCheckRecord] = []
            if let check = statement.check {
                // What was found since belongs to newer data than those that are shown.
                history = try await data.generation.linkHistory(of: url).filter { $0.checked <= check.since }
            }
            links.append(
                StatementLink(url: url, roles: [statement.role], check: statement.check, history: history))
        }
        return links
    }
}

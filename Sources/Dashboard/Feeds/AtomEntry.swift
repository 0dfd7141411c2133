import Operations
import Quality
import Store

/// What one import changed.
struct AtomEntry: Sendable {
    /// Of the snapshot, UTC seconds.
    let time: Int64
    /// Of the snapshot before it.
    let before: Int64
    /// Of the metadata that were imported.
    let digest: [UInt8]
    let changes: [Kind]

    /// Entities of one kind.
    struct Kind: Sendable {
        let kind: DifferenceKind
        let count: Int
        /// The first of them.
        let entities: [EntitySummary]
    }

    /// Entities that are named of each kind.
    static let shown = 10

    private var title: String {
        let counts = changes.filter { $0.count > 0 }.map { "\(NumberText.grouped($0.count)) \($0.kind.rawValue)" }
        return counts.joined(separator: ", ")
    }

    /// - Parameters:
    ///   - site: its address; empty where it is not known.
    ///   - federation: what names it in addresses; nil for all.
    ///   - authority: its registrationAuthority.
    func xml(site: String, federation: String?, authority: String?) -> String {
        let page = Address.of(
            Comparison.path,
            [
                ("from", WallClock.iso8601(before)), ("to", WallClock.iso8601(time)),
                ("kind", changes.first { $0.count > 0 }?.kind.rawValue), ("federation_name", federation),
            ])
        let identifier = AtomFeed.identifier(
            ["entry", WallClock.iso8601(time), Hexadecimal.text(digest), authority ?? ""])
        return """
            <entry>
            <title>\(MarkupEscaping.escaped(title))</title>
            <id>\(identifier)</id>
            <updated>\(WallClock.iso8601(time))</updated>
            <link rel="alternate" type="text/html" href="\(MarkupEscaping.escaped(site + page))"/>
            <content type="html">\(MarkupEscaping.escaped(html(site: site)))</content>
            </entry>
            """
    }

    /// What readers show. It stands in the feed as text, escaped once more.
    private func html(site: String) -> String {
        changes.filter { $0.count > 0 }.map { change in
            let items = change.entities.map { entity in
                let address = MarkupEscaping.escaped(site + EntityLink.path(entity.entityID))
                let name = PersonalAddress.masked(ShortText.of(entity.name, limit: 160))
                return "<li><a href=\"\(address)\">\(MarkupEscaping.escaped(name))</a>"
                    + " (\(MarkupEscaping.escaped(ShortText.of(entity.federation.name, limit: 120))))</li>"
            }
            let rest = change.count - change.entities.count
            let more = rest > 0 ? "<li>and \(NumberText.grouped(rest)) more</li>" : ""
            return
                "<p>\(NumberText.grouped(change.count)) \(change.kind.rawValue):</p><ul>\(items.joined())\(more)</ul>"
        }.joined()
    }
}

import Hummingbird
import Operations
import Store

/// The feeds of changes.
struct FeedRoutes: Sendable {
    let responder: PageResponder

    /// Entries of a feed, and pairs of snapshots that are compared for it at most.
    private static let entries = 15
    private static let compared = 60

    func add(to router: Router<BasicRequestContext>) {
        router.add(FeedOperations.changes) { request, _ in try await changes(request) }
    }

    private func changes(_ request: Request) async throws -> Response {
        let (data, newest) = try responder.context.state.published()
        let parameters = try QueryParameters(request.uri.query)
        let federation = try parameters["federation"].map { try data.federations.require($0).federation }
        let key = federation.map { data.federations.key(of: $0) }
        return try await responder.kept(request, AtomFeed.path(federation: key), of: data) {
            let feed = AtomFeed(
                title: federation.map { "\(ShortText.of($0.name, limit: 200)): changes in eduGAIN" }
                    ?? "Changes in eduGAIN",
                federation: key, authority: federation?.registrationAuthority, publicURL: responder.context.publicURL,
                newest: newest.time,
                entries: try await entries(of: federation, in: data))
            return RenderedPage(
                contentType: "\(AtomFeed.mediaType); charset=utf-8", body: Array(feed.xml.utf8),
                lastModified: newest.time)
        }
    }

    private func entries(of federation: FederationName?, in data: DashboardData) async throws -> [AtomEntry] {
        var entries: [AtomEntry] = []
        // An import that changed nothing at all is not even looked at.
        let pairs = zip(data.snapshots, data.snapshots.dropFirst())
            .filter { $0.0.added + $0.0.removed + $0.0.changed > 0 }
        for (snapshot, before) in pairs.prefix(federation == nil ? Self.entries : Self.compared) {
            let outline = try await data.generation.differenceOutline(
                from: before.time, to: snapshot.time, of: federation?.registrationAuthority)
            let entry = AtomEntry(
                time: snapshot.time, before: before.time, digest: snapshot.sourceDigest,
                changes: try await Self.kinds(outline, in: data.generation))
            if entry.changes.contains(where: { $0.count > 0 }) { entries.append(entry) }
            if entries.count == Self.entries { break }
        }
        return entries
    }

    private static func kinds(
        _ outline: DifferenceOutline, in generation: DatabaseGeneration
    ) async throws -> [AtomEntry.Kind] {
        var kinds: [AtomEntry.Kind] = []
        for kind in [DifferenceKind.added, .removed, .changed] {
            let references = ComparisonPage.references(outline, kind)
            let time = kind == .removed ? outline.first : outline.second
            let entities = try await generation.summaries(references.prefix(AtomEntry.shown), at: time)
                .sorted { $0.name < $1.name }
            kinds.append(AtomEntry.Kind(kind: kind, count: references.count, entities: entities))
        }
        return kinds
    }
}

import Hummingbird
import Store

/// The feeds of changes.
struct FeedRoutes: Sendable {
    let responder: PageResponder
    private let entries = FeedEntries()

    init(responder: PageResponder) {
        self.responder = responder
    }

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
                entries: try await entries.entries(of: federation?.registrationAuthority, in: data))
            return RenderedPage(
                contentType: "\(AtomFeed.mediaType); charset=utf-8", body: Array(feed.xml.utf8),
                lastModified: newest.time)
        }
    }
}

import Hummingbird

/// The search.
struct SearchRoutes: Sendable {
    let responder: PageResponder

    func search(_ request: Request) async throws -> Response {
        let text = try Self.text(request)
        return try await responder.fresh(request) { data, setting in
            SearchPage(text, in: setting, data: data)
        }
    }

    /// A part of a page, for the script that asks while somebody types.
    func suggestions(_ request: Request) async throws -> Response {
        let text = try Self.text(request)
        // A whole page in the place of a part of one would make a mess of it.
        if case .unusable = responder.context.state.current { throw HTTPError(.serviceUnavailable) }
        let fragment = SuggestionsFragment(text, data: responder.context.currentData)
        return RenderedPage.html(responder.context.templates.render(fragment)).response(to: request)
    }

    private static func text(_ request: Request) throws -> String {
        try QueryParameters(request.uri.query).searchText()
    }
}

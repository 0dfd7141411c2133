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
        return try await responder.fresh(request) { data, _ in
            SuggestionsFragment(text, data: data)
        }
    }

    private static func text(_ request: Request) throws -> String {
        let text = try QueryParameters(request.uri.query)["q"] ?? ""
        guard text.unicodeScalars.count <= EntityFilter.longestText else {
            throw QueryParameters.refusal("q", text, "\(EntityFilter.longestText) characters at most")
        }
        return text
    }
}

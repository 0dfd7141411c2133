import Hummingbird

/// The page of links.
struct ValidationRoutes: Sendable {
    let responder: PageResponder

    func validation(_ request: Request) async throws -> Response {
        let filter = try LinkFilter(try QueryParameters(request.uri.query))
        return try await responder.cached(request, filter.address(page: filter.page)) { data, setting in
            try ValidationPage(filter, in: setting, data: data)
        }
    }
}

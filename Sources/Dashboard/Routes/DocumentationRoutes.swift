import Hummingbird

/// What tells people about the interface for programs.
struct DocumentationRoutes: Sendable {
    let responder: PageResponder
    private let content: Documentation
    private let site: String

    init(responder: PageResponder) {
        self.responder = responder
        site = responder.context.publicURL ?? "http://localhost:8000"
        content = Documentation(APIOperation.all, site: site)
    }

    /// It is there before the first import too.
    func documentation(_ request: Request) async throws -> Response {
        let context = responder.context
        guard let data = context.currentData, data.snapshot != nil else {
            let page = DocumentationPage(content, site: site, in: context.currentSetting)
            return RenderedPage.html(context.templates.render(page)).response(to: request)
        }
        return try await responder.cached(request, DocumentationPage.path, of: data) { _, setting in
            DocumentationPage(content, site: site, in: setting)
        }
    }

    /// The other page of the Python dashboard that showed the same.
    func whereItWas() -> Response {
        Response(status: .permanentRedirect, headers: [.location: DocumentationPage.path])
    }
}

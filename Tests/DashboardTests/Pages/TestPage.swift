import Hummingbird
import HummingbirdTesting
import Testing

/// A page as a client gets it.
struct TestPage {
    let status: HTTPResponse.Status
    let headers: HTTPFields
    let text: String

    /// Read as strictly as ``HTMLDocument`` does.
    var document: HTMLDocument { get throws { try HTMLDocument(text) } }
}

extension TestClientProtocol {
    /// Asks for a page and checks what every page must keep to.
    @discardableResult
    func page(
        _ uri: String, _ status: HTTPResponse.Status = .ok, sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> TestPage {
        let page = try await answer(uri)
        #expect(page.status == status, "\(uri)", sourceLocation: sourceLocation)
        #expect(page.headers[.contentType] == "text/html; charset=utf-8", "\(uri)", sourceLocation: sourceLocation)
        #expect(PageCheck.faults(page.text) == [], "\(uri)", sourceLocation: sourceLocation)
        return page
    }

    /// Asks for anything.
    func answer(_ uri: String) async throws -> TestPage {
        try await execute(uri: uri, method: .get) {
            TestPage(status: $0.status, headers: $0.headers, text: $0.text)
        }
    }
}

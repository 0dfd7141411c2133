import Mustache
import Operations

/// The templates of the pages, parsed once.
struct Templates: Sendable {
    private let library: MustacheLibrary

    private static let contentType = "MARKUP"

    /// - Throws: `CommandFailure` for a template with a syntax error, which only a broken build can have.
    init() throws {
        MustacheContentTypes.register(MarkupEscaping(), named: Self.contentType)
        var templates: [String: MustacheTemplate] = [:]
        for (path, text) in EmbeddedAssets.texts where path.hasSuffix(".mustache") {
            do {
                // Each template says it anew, because a partial begins with the library's own escaping.
                let name = String(path.dropFirst("pages/".count).dropLast(".mustache".count))
                templates[name] = try MustacheTemplate(string: "{{% CONTENT_TYPE:\(Self.contentType)}}\(text)")
            } catch {
                throw CommandFailure(.failed, "the built-in template \(path) is broken: \(error)")
            }
        }
        library = MustacheLibrary(templates: templates)
    }

    /// The page `model` makes of the template with its name.
    func render(_ model: some PageModel) -> String {
        library.render(model, withTemplate: type(of: model).template) ?? ""
    }
}

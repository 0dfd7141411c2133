import Mustache
import Operations

/// The templates of the pages, parsed once.
struct Templates: Sendable {
    private let library: MustacheLibrary

    /// - Throws: `CommandFailure` for a template with a syntax error, which only a broken build can have.
    init() throws {
        var templates: [String: MustacheTemplate] = [:]
        for (name, text) in EmbeddedAssets.files where name.hasSuffix(".mustache") {
            do {
                templates[String(name.dropLast(".mustache".count))] = try MustacheTemplate(string: text)
            } catch {
                throw CommandFailure(.failed, "the built-in template \(name) is broken: \(error)")
            }
        }
        library = MustacheLibrary(templates: templates)
    }

    /// The page `model` makes of the template with its name.
    func render(_ model: some PageModel) -> String {
        library.render(model, withTemplate: type(of: model).template) ?? ""
    }
}

/// What a template shows: plain texts, numbers and lists, ready to print.
protocol PageModel: Sendable {
    /// The name of the template's file without extension.
    static var template: String { get }
}

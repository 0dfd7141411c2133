import Hummingbird

extension QueryParameters {
    /// The value of a parameter that is true or false, in the words that the Python dashboard understood; nil where it is
    /// absent.
    ///
    /// - Throws: `HTTPError` 400 for another word.
    func flag(_ name: String) throws -> Bool? {
        guard let text = self[name] else { return nil }
        switch text.lowercased() {
        case "true", "1", "yes", "on": return true
        case "false", "0", "no", "off": return false
        default: throw Self.refusal(name, text, "true or false")
        }
    }
}

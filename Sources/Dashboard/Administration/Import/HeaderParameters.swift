/// A header's value with parameters, such as `form-data; name="a"; filename="b.db"` (RFC 9110, section 5.6.6).
enum HeaderParameters {
    /// - Returns: the value and its parameters, names in lower case; nil for what is none, or names a parameter twice.
    static func parse(_ text: some StringProtocol) -> (value: String, parameters: [String: String])? {
        var rest = Array(text.unicodeScalars)[...]
        let value = token(&rest)
        guard !value.isEmpty else { return nil }
        var parameters: [String: String] = [:]
        while skipBlanks(&rest), let separator = rest.popFirst() {
            guard separator == ";" else { return nil }
            _ = skipBlanks(&rest)
            if rest.isEmpty { break }
            let name = token(&rest).lowercased()
            guard !name.isEmpty, rest.popFirst() == "=", parameters[name] == nil else { return nil }
            if rest.first == "\"" {
                guard let quoted = quoted(&rest) else { return nil }
                parameters[name] = quoted
            } else {
                parameters[name] = token(&rest)
            }
        }
        return (value.lowercased(), parameters)
    }

    private static func skipBlanks(_ rest: inout ArraySlice<Unicode.Scalar>) -> Bool {
        rest = rest.drop { $0 == " " || $0 == "\t" }
        return true
    }

    private static func token(_ rest: inout ArraySlice<Unicode.Scalar>) -> String {
        _ = skipBlanks(&rest)
        let scalars = rest.prefix { $0 != ";" && $0 != "=" && $0 != "\"" && $0 != " " && $0 != "\t" }
        rest = rest.dropFirst(scalars.count)
        return String(String.UnicodeScalarView(scalars))
    }

    /// Nil when the closing quotation mark is missing.
    private static func quoted(_ rest: inout ArraySlice<Unicode.Scalar>) -> String? {
        rest = rest.dropFirst()
        var text = String.UnicodeScalarView()
        while let scalar = rest.popFirst() {
            if scalar == "\"" { return String(text) }
            if scalar == "\\", let escaped = rest.popFirst() {
                text.append(escaped)
            } else {
                text.append(scalar)
            }
        }
        return nil
    }
}

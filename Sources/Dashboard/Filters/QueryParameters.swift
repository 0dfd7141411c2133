import Hummingbird

/// The parameters of an address, decoded as forms encode them (`+` is a blank). A parameter that is there without a value
/// is as good as absent: forms send every field. Of several with the same name, the last one counts.
struct QueryParameters: Sendable {
    private var values: [String: [String]] = [:]
    /// All that was sent, in its order, also what has no value.
    private(set) var pairs: [(name: String, text: String)] = []

    /// - Throws: `HTTPError` 400 for broken percent-encoding.
    init(_ query: String?) throws {
        for pair in (query ?? "").split(separator: "&") {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let value = parts.count == 2 ? parts[1] : ""
            guard let name = Self.decoded(parts[0]), let value = Self.decoded(value) else {
                throw HTTPError(.badRequest)
            }
            let trimmed = value.trimming(while: { $0 == " " })
            pairs.append((name, trimmed))
            if !trimmed.isEmpty { values[name, default: []].append(trimmed) }
        }
    }

    subscript(_ name: String) -> String? {
        get { values[name]?.last }
        set { values[name] = newValue.map { [$0] } }
    }

    /// All values of a parameter, in their order.
    func all(_ name: String) -> [String] { values[name] ?? [] }

    /// The value of a parameter that knows a few words only; nil where it is absent.
    ///
    /// - Throws: `HTTPError` 400 that names the words, for another one.
    func choice<Choice: RawRepresentable & CaseIterable>(_ name: String, _: Choice.Type) throws -> Choice?
    where Choice.RawValue == String {
        guard let text = self[name] else { return nil }
        if let choice = Choice(rawValue: text) { return choice }
        throw Self.refusal(name, text, "one of " + Choice.allCases.map(\.rawValue).joined(separator: ", "))
    }

    /// The value of a parameter that is a whole number; nil where it is absent.
    ///
    /// - Throws: `HTTPError` 400 for anything else, or a number outside `range`.
    func number<Number: FixedWidthInteger>(_ name: String, in range: ClosedRange<Number>) throws -> Number? {
        guard let text = self[name] else { return nil }
        if let number = Number(text), range.contains(number) { return number }
        let bounds =
            range.upperBound == .max
            ? "a number, \(range.lowerBound) or more" : "a number from \(range.lowerBound) to \(range.upperBound)"
        throw Self.refusal(name, text, bounds)
    }

    /// The words to search for, parameter `q`; empty where there are none.
    ///
    /// - Throws: `HTTPError` 400 for more than 200 characters, which is no search.
    func searchText() throws -> String {
        let text = self["q"] ?? ""
        guard text.unicodeScalars.count <= Self.longestSearch else {
            throw Self.refusal("q", text, "\(Self.longestSearch) characters at most")
        }
        return text
    }

    static let longestSearch = 200

    static func refusal(_ name: String, _ text: String, _ expected: String) -> HTTPError {
        HTTPError(.badRequest, message: "“\(name)” must be \(expected), not “\(ShortText.of(text, limit: 100))”.")
    }

    private static func decoded(_ text: Substring) -> String? {
        PathSegment.decoded(text.contains("+") ? text.replacing("+", with: " ")[...] : text)
    }
}

extension String {
    fileprivate func trimming(while isTrimmed: (Character) -> Bool) -> String {
        var text = self[...]
        while let first = text.first, isTrimmed(first) { text.removeFirst() }
        while let last = text.last, isTrimmed(last) { text.removeLast() }
        return String(text)
    }
}

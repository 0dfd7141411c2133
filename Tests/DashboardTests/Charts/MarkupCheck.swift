/// Reads markup as strictly as XML wants it, and gives its start tags; nil when it is not well-formed.
enum MarkupCheck {
    static func startTags(_ text: String) -> [String]? {
        var open: [Substring] = []
        var tags: [String] = []
        var rest = text[...]
        while let begin = rest.firstIndex(of: "<") {
            guard !rest[..<begin].contains(">") else { return nil }
            rest = rest[rest.index(after: begin)...]
            guard let end = rest.firstIndex(of: ">") else { return nil }
            let tag = rest[..<end]
            rest = rest[rest.index(after: end)...]
            guard !tag.contains("<"), tag.count(where: { $0 == "\"" }).isMultiple(of: 2) else { return nil }
            let name = tag.drop(while: { $0 == "/" }).prefix(while: { $0.isLetter || $0.isNumber })
            guard !name.isEmpty else { return nil }
            if tag.hasPrefix("/") {
                guard open.popLast() == name else { return nil }
            } else {
                tags.append(String(tag))
                if !tag.hasSuffix("/") { open.append(name) }
            }
        }
        return open.isEmpty && !rest.contains(">") ? tags : nil
    }

    /// The numbers of an attribute in every tag that has it.
    static func numbers(_ attribute: String, in tags: [String]) -> [Double] {
        tags.compactMap { tag in
            tag.firstRange(of: " \(attribute)=\"").flatMap { Double(tag[$0.upperBound...].prefix { $0 != "\"" }) }
        }
    }
}

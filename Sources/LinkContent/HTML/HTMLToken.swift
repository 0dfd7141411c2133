/// A part of a page. Ranges are those of the tokenizer's bytes.
enum HTMLToken: Sendable {
    case start(HTMLTag)
    /// The name in lower case.
    case end(String)
    /// Text in which character references have not been replaced.
    case text(Range<Int>)
}

/// The beginning of an element.
struct HTMLTag: Sendable {
    /// In lower case.
    var name: String
    /// In lower case, with values in which character references are replaced; of two with the same name the first.
    var attributes: [(name: String, value: String)] = []
    /// True for `<p/>`, which means something only in XML.
    var closesItself = false

    subscript(name: String) -> String? {
        attributes.first { $0.name == name }?.value
    }
}

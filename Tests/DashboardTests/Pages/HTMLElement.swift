/// An element of a page, with all the text that is in it.
struct HTMLElement {
    let name: String
    /// In their order, decoded.
    let attributes: [(name: String, value: String)]
    /// What is between its tags, that of its descendants included, decoded.
    var text = ""

    subscript(_ attribute: String) -> String? { attributes.first { $0.name == attribute }?.value }
}

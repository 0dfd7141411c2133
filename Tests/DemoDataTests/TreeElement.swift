/// An element with what it contains; a name in a namespace is written "{namespace}name".
final class TreeElement {
    let name: String
    let attributes: [String: String]
    var children: [TreeElement] = []
    var text = ""

    init(name: String, attributes: [String: String]) {
        self.name = name
        self.attributes = attributes
    }
}

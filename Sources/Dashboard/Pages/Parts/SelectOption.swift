/// A value that a field of a form can take.
struct SelectOption: Sendable {
    let value: String
    let name: String
    let isChosen: Bool

    init(_ value: String, _ name: String, chosen: String?) {
        self.value = value
        self.name = name
        isChosen = value == chosen ?? ""
    }
}

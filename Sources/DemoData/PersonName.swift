/// A given name or a surname, with its form in a mail address.
struct PersonName: Sendable {
    let text: StaticString
    let address: StaticString

    init(_ text: StaticString, address: StaticString) {
        self.text = text
        self.address = address
    }
}

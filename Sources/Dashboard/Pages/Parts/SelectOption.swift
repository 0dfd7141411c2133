/// A value that a field of a form can take.
struct SelectOption: TemplateRow {
    let value: String
    let name: String
    let isChosen: Bool

    static let members: [String: @Sendable (Self) -> Any?] = [
        "value": { $0.value },
        "name": { $0.name },
        "isChosen": { $0.isChosen },
    ]

    init(_ value: String, _ name: String, chosen: String?) {
        self.value = value
        self.name = name
        isChosen = value == chosen ?? ""
    }
}

import Store

extension APIRecord where Value == FieldChange {
    static let fieldChange = APIRecord(
        "FieldChange", "Something of an entity that is not the same any more.",
        [
            Member("field", .choice("what changed", FieldChange.Field.allCases.map(\.word))) { .text($0.field.word) },
            Member("old", .list("what was there and is no more", of: .text("text", example: "Old name"))) {
                PublicText.json($0.old)
            },
            Member("new", .list("what is there and was not", of: .text("text", example: "New name"))) {
                PublicText.json($0.new)
            },
        ])
}

extension FieldChange.Field {
    /// In lower case with underscores, as all names of the interface: `service_provider_privacy`.
    var word: String {
        var word = ""
        var wasSmall = false
        for letter in rawValue {
            if letter.isUppercase, wasSmall { word.append("_") }
            word += letter.lowercased()
            wasSmall = letter.isLowercase
        }
        return word
    }
}

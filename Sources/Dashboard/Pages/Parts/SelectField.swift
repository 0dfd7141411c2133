/// A field of a form with a choice of values.
struct SelectField: Sendable {
    let name: String
    let label: String
    let options: [SelectOption]

    /// - Parameter options: value and name; `All` with no value comes before them.
    init(_ name: String, _ label: String, _ options: [(String, String)], chosen: String?) {
        self.name = name
        self.label = label
        self.options = ([("", "All")] + options).map { SelectOption($0.0, $0.1, chosen: chosen) }
    }
}

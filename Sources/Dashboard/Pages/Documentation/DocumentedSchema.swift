/// A value with a name and its members.
struct DocumentedSchema: Sendable {
    let name: String
    let place: String
    let words: String
    let members: [ValueRow]

    init(_ component: APISchema.Component) {
        let schema = JSONValue.object(component.keywords)
        name = component.name
        place = Self.place(component.name)
        words = schema["description"]?.textValue ?? ""
        members =
            if case .object(let all)? = schema["properties"] { all.map { ValueRow($0.name, $0.value) } } else { [] }
    }

    /// Names the place on the page.
    static func place(_ name: String) -> String { "value-\(name)" }
}

/// What the interface says of a value: its members, once for the schema, for JSON and for the columns of files.
struct APIRecord<Value: Sendable>: Sendable {
    struct Member: Sendable {
        let name: String
        let schema: APISchema
        let value: @Sendable (Value) -> JSONValue

        init(_ name: String, _ schema: APISchema, _ value: @escaping @Sendable (Value) -> JSONValue) {
            self.name = name
            self.schema = schema
            self.value = value
        }
    }

    let schema: APISchema
    let members: [Member]

    /// - Parameters:
    ///   - name: of the schema.
    ///   - words: what such a value is.
    init(_ name: String, _ words: String, _ members: [Member]) {
        self.members = members
        schema = .object(name, words, members.map { ($0.name, $0.schema) })
    }

    func json(_ value: Value) -> JSONValue {
        .object(members.map { JSONValue.Member($0.name, $0.value(value)) })
    }
}

/// A column of a list as a file, which is a member of it as JSON.
struct ExportColumn<Row: Sendable>: Sendable {
    let heading: String
    let member: APIRecord<Row>.Member

    init(
        _ heading: String, _ name: String, _ schema: APISchema, _ value: @escaping @Sendable (Row) -> JSONValue
    ) {
        self.heading = heading
        member = APIRecord<Row>.Member(name, schema, value)
    }
}

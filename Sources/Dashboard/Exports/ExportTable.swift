/// What a list tells of each row, once for CSV and for JSON.
struct ExportTable<Row: Sendable>: Sendable {
    let columns: [ExportColumn<Row>]
    let record: APIRecord<Row>

    /// - Parameters:
    ///   - name: of the schema of a row.
    ///   - words: what a row is.
    init(_ name: String, _ words: String, _ columns: [ExportColumn<Row>]) {
        self.columns = columns
        record = APIRecord(name, words, columns.map(\.member))
    }

    var headings: [String] { columns.map(\.heading) }

    func cells(_ row: Row) -> [String] { columns.map { $0.member.value(row).compatibleCell } }
}

/// Rows of text in columns: numbers to the right, texts to the left. The last column is not padded, which is the place
/// for names of any script.
struct TextTable {
    /// Where the text of a column stands.
    enum Alignment {
        case left
        case right
    }

    private let alignments: [Alignment]
    private var rows: [[String]]

    /// - Parameter columns: heading and alignment of each.
    init(_ columns: (heading: String, alignment: Alignment)...) {
        alignments = columns.map(\.alignment)
        rows = [columns.map(\.heading)]
    }

    mutating func add(_ row: String...) { rows.append(row) }

    var lines: [String] {
        let widths = alignments.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        return rows.map { row in
            let cells = alignments.indices.map { column in
                let space = String(repeating: " ", count: widths[column] - row[column].count)
                if alignments[column] == .right { return space + row[column] }
                return column == alignments.count - 1 ? row[column] : row[column] + space
            }
            let line = cells.joined(separator: "  ")
            return String(line.reversed().drop { $0 == " " }.reversed())
        }
    }
}

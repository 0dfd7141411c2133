/// A table for the terminal: columns as wide as their widest cell, two spaces between them.
struct TextTable: CustomStringConvertible {
    private var rows: [[String]]
    private let rightAligned: Set<Int>

    /// - Parameters:
    ///   - head: names of the columns.
    ///   - rightAligned: columns of numbers, counted from 0.
    init(_ head: [String], rightAligned: Set<Int> = []) {
        rows = [head]
        self.rightAligned = rightAligned
    }

    mutating func add(_ row: [String]) {
        rows.append(row)
    }

    var description: String {
        let widths = (rows.first ?? []).indices.map { column in
            rows.map { $0[column].count }.max() ?? 0
        }
        return rows.map { row in
            let cells = row.enumerated().map { column, cell in
                let space = String(repeating: " ", count: widths[column] - cell.count)
                return rightAligned.contains(column) ? space + cell : cell + space
            }
            let line = cells.joined(separator: "  ")
            return String(line.reversed().drop { $0 == " " }.reversed())
        }.joined(separator: "\n")
    }
}

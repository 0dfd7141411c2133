import Operations

extension JSONValue {
    /// The value in a cell of a table, as the Python dashboard wrote them. Objects have no place in a table.
    var compatibleCell: String {
        switch self {
        case .null, .object: ""
        case .flag(let flag): flag ? "Yes" : "No"
        case .integer(let number): "\(number)"
        case .number(let number): NumberText.decimal(number, digits: 2)
        case .text(let text): text
        case .list(let values): values.map(\.compatibleCell).joined(separator: " ")
        }
    }
}

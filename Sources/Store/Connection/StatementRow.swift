import GRDB
import GRDBSQLite

/// The current row of a running statement, read with SQLite's own calls.
///
/// These take whatever a damaged file holds: a number where a text should be, nothing where there must be something.
/// GRDB's rows end the program there, and take four times as long, which is a tenth of an import in which nothing
/// changed. Valid only until the next row.
struct StatementRow {
    fileprivate let statement: OpaquePointer

    func integer(_ column: Int32) -> Int64 { sqlite3_column_int64(statement, column) }

    /// Nil where the column is NULL.
    func optionalInteger(_ column: Int32) -> Int64? {
        sqlite3_column_type(statement, column) == SQLITE_NULL ? nil : integer(column)
    }

    /// The lowest eight bits.
    func byte(_ column: Int32) -> UInt8 { UInt8(truncatingIfNeeded: integer(column)) }

    /// Empty where the column is NULL.
    func text(_ column: Int32) -> String { sqlite3_column_text(statement, column).map { String(cString: $0) } ?? "" }

    /// Nil where the column is NULL.
    func optionalText(_ column: Int32) -> String? {
        sqlite3_column_type(statement, column) == SQLITE_NULL ? nil : text(column)
    }

    /// The bytes of a blob; SQLite's own, so valid only until the next row.
    func bytes(_ column: Int32) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(
            start: sqlite3_column_blob(statement, column), count: Int(sqlite3_column_bytes(statement, column)))
    }
}

extension Database {
    /// Steps through the rows of a query, which `body` must not run once more.
    ///
    /// - Throws: `DatabaseError` with SQLite's words, and whatever `body` throws.
    func forEachRow(
        _ sql: String, arguments: StatementArguments = [], _ body: (StatementRow) throws -> Void
    ) throws {
        let prepared = try cachedStatement(sql: sql)
        try prepared.setArguments(arguments)
        // A statement that was not stepped to its end would keep its transaction open.
        defer { sqlite3_reset(prepared.sqliteStatement) }
        let row = StatementRow(statement: prepared.sqliteStatement)
        var status = sqlite3_step(row.statement)
        while status == SQLITE_ROW {
            try body(row)
            status = sqlite3_step(row.statement)
        }
        guard status == SQLITE_DONE else {
            throw DatabaseError(
                resultCode: ResultCode(rawValue: sqlite3_extended_errcode(sqliteConnection)), message: lastErrorMessage)
        }
    }

    /// The first column of all rows.
    func integers(_ sql: String, arguments: StatementArguments = []) throws -> [Int64] {
        var values: [Int64] = []
        try forEachRow(sql, arguments: arguments) { values.append($0.integer(0)) }
        return values
    }
}

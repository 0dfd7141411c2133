import Operations
import Store

/// A list as a file, made piece by piece while the client takes it: no body is ever held as a whole.
struct ExportDocument<Row: Sendable>: Sendable {
    /// What is listed, in the words of the Python dashboard: `entities`.
    let name: String
    let table: ExportTable<Row>
    let format: ExportFormat
    let snapshot: Snapshot
    /// How many rows there are.
    let count: Int
    /// Some of them.
    let rows: @Sendable (Range<Int>) async throws -> [Row]

    /// Rows in a piece. A piece of entities is 32 KB of CSV, and 150 KB of JSON in full.
    private static var pieceSize: Int { 200 }

    /// What comes before the rows, the rows, and what comes behind them.
    var pieceCount: Int { (count + Self.pieceSize - 1) / Self.pieceSize + 2 }

    func piece(_ number: Int) async throws -> [UInt8] {
        switch number {
        case 0: return opening
        case pieceCount - 1: return format == .json ? Array("]}".utf8) : []
        default:
            let start = (number - 1) * Self.pieceSize
            return body(try await rows(start..<min(count, start + Self.pieceSize)), isFirst: start == 0)
        }
    }

    private var opening: [UInt8] {
        switch format {
        case .csv:
            var text = CSVText()
            text.add(table.headings)
            return text.bytes
        case .json:
            let members = JSONValue.object([
                .init("snapshot_timestamp", .text(WallClock.iso8601(snapshot.time))),
                .init("total_\(name)", .integer(count)),
            ])
            return members.bytes.dropLast() + Array(",\"\(name)\":[".utf8)
        }
    }

    private func body(_ rows: [Row], isFirst: Bool) -> [UInt8] {
        switch format {
        case .csv:
            var text = CSVText()
            for row in rows { text.add(table.cells(row)) }
            return text.bytes
        case .json:
            var bytes: [UInt8] = []
            for (index, row) in rows.enumerated() {
                if !isFirst || index > 0 { bytes.append(UInt8(ascii: ",")) }
                table.record.json(row).append(to: &bytes)
            }
            return bytes
        }
    }

    /// - Parameters:
    ///   - tag: see ``StreamedFile/tag(_:of:version:)``.
    ///   - day: of the snapshot, `20260329`.
    ///   - modified: when what lists tell changed, UTC seconds.
    func file(tag: String, day: String, modified: Int64) -> StreamedFile {
        StreamedFile(
            name: "edugain_\(name)_\(day).\(format.rawValue)", contentType: format.contentType, tag: tag,
            modified: modified, pieceCount: pieceCount, piece: { try await piece($0) })
    }

    /// What the interface says of such a file as JSON.
    static func schema(_ schemaName: String, _ name: String, _ table: ExportTable<Row>) -> APISchema {
        .object(
            schemaName, "A list of \(name).",
            [
                ("snapshot_timestamp", .moment("the snapshot that it is of")),
                ("total_\(name)", .count("how many there are", example: 1)),
                (name, .list("all of them", of: table.record.schema)),
            ])
    }
}

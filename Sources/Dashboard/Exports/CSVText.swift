/// Comma-separated values after RFC 4180, safe to open in a spreadsheet.
struct CSVText {
    private(set) var bytes: [UInt8] = []

    /// Adds a line.
    mutating func add(_ cells: [String]) {
        for (index, cell) in cells.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            append(cell)
        }
        bytes.append(contentsOf: [0x0D, 0x0A])
    }

    /// The wide ones count for a formula too where Chinese or Japanese is written.
    private static let formulaSigns: Set<Unicode.Scalar> = ["=", "+", "-", "@", "|", "%", "＝", "＋", "－", "＠"]

    private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
        // Most cells begin with a letter of ASCII, of which no properties need be looked up.
        if scalar.isASCII { return scalar.value <= 0x20 }
        return scalar.properties.isWhitespace || scalar.properties.generalCategory == .format
    }

    private mutating func append(_ cell: String) {
        // Spreadsheets take what begins so, also behind blanks, for a formula and run it; an apostrophe makes it text.
        let start = cell.unicodeScalars.first { !Self.isUnseen($0) }
        let isFormula = start.map { Self.formulaSigns.contains($0) } ?? false
        let startsOddly = cell.utf8.first.map { $0 < 0x20 } ?? false
        let text = isFormula || startsOddly ? "'" + cell : cell
        guard text.utf8.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }) else {
            return bytes.append(contentsOf: text.utf8)
        }
        bytes.append(0x22)
        for byte in text.utf8 {
            if byte == 0x22 { bytes.append(0x22) }
            bytes.append(byte)
        }
        bytes.append(0x22)
    }
}

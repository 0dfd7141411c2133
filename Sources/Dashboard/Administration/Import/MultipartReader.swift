/// Reads a form with files (`multipart/form-data`, RFC 7578 and RFC 2046, section 5.1) piece by piece. What it holds back
/// is no more than one delimiter or the head of one part, however large the form is.
struct MultipartReader {
    enum Event: Equatable {
        case begin(MultipartPart)
        /// Bytes of the part that began last.
        case data([UInt8])
        case end
    }

    /// Why this is no form.
    enum Fault: Error, Equatable {
        case badBoundary
        case badDelimiter
        case badHead
        case tooManyParts
        /// It ends before its last delimiter.
        case truncated
    }

    private enum Place {
        case preamble
        /// Behind a delimiter: two hyphens, or the end of the line.
        case delimiter
        case head
        case body
        case epilogue
    }

    private static let largestPreamble = 1_024
    private static let largestHead = 8_192
    private static let mostParts = 16
    private static let lineEnd = Array("\r\n".utf8)
    private static let headEnd = Array("\r\n\r\n".utf8)

    private let delimiter: [UInt8]
    private var place = Place.preamble
    // The first delimiter may be the very beginning, with no line before it.
    private var pending = Self.lineEnd
    private var parts = 0

    /// - Parameter boundary: as the media type names it.
    /// - Throws: ``Fault/badBoundary``
    init(boundary: String) throws {
        let bytes = Array(boundary.utf8)
        // RFC 2046, section 5.1.1: one to seventy of some characters, the last one no blank.
        guard (1...70).contains(bytes.count), bytes.last != UInt8(ascii: " "), bytes.allSatisfy(Self.isBoundary) else {
            throw Fault.badBoundary
        }
        delimiter = Array("\r\n--".utf8) + bytes
    }

    /// Reads the next bytes.
    ///
    /// - Throws: ``Fault``, and what `receive` throws.
    mutating func read(_ bytes: [UInt8], _ receive: (Event) throws -> Void) throws {
        guard place != .epilogue else { return }
        pending += bytes
        while try step(receive) {}
    }

    /// To be called after the last bytes.
    ///
    /// - Throws: ``Fault/truncated``
    func finish() throws {
        guard place == .epilogue else { throw Fault.truncated }
    }

    /// - Returns: false when more bytes are needed.
    private mutating func step(_ receive: (Event) throws -> Void) throws -> Bool {
        switch place {
        case .preamble:
            guard let position = position(of: delimiter) else {
                guard pending.count <= Self.largestPreamble else { throw Fault.badDelimiter }
                return false
            }
            pending.removeFirst(position + delimiter.count)
            place = .delimiter
        case .delimiter:
            guard pending.count >= 2 else { return false }
            if pending.starts(with: "--".utf8) {
                pending = []
                place = .epilogue
                return false
            }
            guard let end = position(of: Self.lineEnd) else {
                guard pending.count < 64 else { throw Fault.badDelimiter }
                return false
            }
            guard pending[..<end].allSatisfy({ $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }) else {
                throw Fault.badDelimiter
            }
            pending.removeFirst(end + 2)
            parts += 1
            guard parts <= Self.mostParts else { throw Fault.tooManyParts }
            place = .head
        case .head:
            guard let end = position(of: Self.headEnd) else {
                guard pending.count <= Self.largestHead else { throw Fault.badHead }
                return false
            }
            guard end <= Self.largestHead else { throw Fault.badHead }
            try receive(.begin(MultipartPart(head: Array(pending[..<end]))))
            pending.removeFirst(end + 4)
            // A part without a byte ends with the line end of its own head.
            place = .body
        case .body:
            guard let end = position(of: delimiter) else {
                // What may be the beginning of the delimiter waits for more.
                let ready = pending.count - delimiter.count + 1
                guard ready > 0 else { return false }
                try receive(.data(Array(pending[..<ready])))
                pending.removeFirst(ready)
                return false
            }
            if end > 0 { try receive(.data(Array(pending[..<end]))) }
            try receive(.end)
            pending.removeFirst(end + delimiter.count)
            place = .delimiter
        case .epilogue: return false
        }
        return true
    }

    private func position(of word: [UInt8]) -> Int? {
        pending.withUnsafeBytes { ByteSearch.position(of: word, in: $0) }
    }

    private static func isBoundary(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"):
            true
        default: "'()+_,-./:=? ".utf8.contains(byte)
        }
    }
}

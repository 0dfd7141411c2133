/// Collects the text of one element, which SAX hands over in pieces, up to a limit.
struct TextBuffer {
    private var bytes: [UInt8] = []
    private let limit: Int

    /// Bytes the element's text has in all, also those past the limit.
    private(set) var size = 0

    init(limit: Int) {
        self.limit = limit
        bytes.reserveCapacity(8_192)
    }

    var isOverLimit: Bool { size > limit }

    mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        size = 0
    }

    mutating func append(_ piece: UnsafeBufferPointer<UInt8>) {
        size += piece.count
        let room = limit - bytes.count
        if piece.count <= room {
            bytes.append(contentsOf: piece)
        } else if room > 0 {
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: piece[..<room]))
        }
    }

    /// The trimmed bytes, valid inside `body`.
    func withTrimmed<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        bytes.withUnsafeBufferPointer { body(WhiteSpace.trimmed($0)) }
    }
}

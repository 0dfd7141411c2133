/// Looks for bytes in bytes.
enum ByteSearch {
    /// Where `word` begins in `block` at or after `start` and before `end`; nil where it does not occur, or is empty.
    ///
    /// It looks at the first and the last byte of the word together, which leaves few places to compare in full.
    static func position(
        of word: [UInt8], in block: UnsafeRawBufferPointer, from start: Int = 0, to end: Int? = nil
    ) -> Int? {
        guard let first = word.first, let last = word.last else { return nil }
        let reach = word.count - 1
        let stop = (end ?? block.count) - reach
        var position = start
        while position < stop {
            if block[position] == first, block[position + reach] == last,
                word.indices.allSatisfy({ block[position + $0] == word[$0] })
            {
                return position
            }
            position += 1
        }
        return nil
    }

    static func contains(_ word: [UInt8], in text: [UInt8]) -> Bool {
        word.isEmpty || text.withUnsafeBytes { position(of: word, in: $0) != nil }
    }
}

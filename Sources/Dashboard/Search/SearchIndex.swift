/// The folded texts of a list in one block of bytes. 12,800 entities take 1.6 MB and are searched in a millisecond.
struct SearchIndex: Sendable {
    /// All texts, each between two zero bytes, which no folded text has.
    private var block: [UInt8] = [0]
    /// Where each text begins in the block; one more for the end.
    private var starts: [Int] = [1]

    /// What there is to find, in the order of the list.
    init(_ texts: some Sequence<[UInt8]>) {
        for text in texts {
            block.append(contentsOf: text)
            block.append(0)
            starts.append(block.count)
        }
    }

    /// The places in the list of the texts that hold every word of `query`, which is plain text: no character in it means
    /// anything but itself.
    func matches(_ query: String) -> [Int] {
        let words = Self.words(query)
        guard let longest = words.max(by: { $0.count < $1.count }) else { return [] }
        var found: [Int] = []
        block.withUnsafeBytes { block in
            var text = 0
            var from = 0
            while let position = Self.position(of: longest, in: block, from: from) {
                text = self.text(at: position, from: text)
                let range = starts[text]..<starts[text + 1]
                if words.allSatisfy({
                    Self.position(of: $0, in: block, from: range.lowerBound, to: range.upperBound) != nil
                }) {
                    found.append(text)
                }
                from = range.upperBound
                text += 1
            }
        }
        return found
    }

    /// The words of a query, folded; empty for one of blanks.
    static func words(_ query: String) -> [[UInt8]] {
        FoldedText.bytes(query).split(separator: UInt8(ascii: " ")).map(Array.init)
    }

    /// The text that a place in the block belongs to, at or after `first`.
    private func text(at position: Int, from first: Int) -> Int {
        var low = first
        var high = starts.count - 2
        while low < high {
            let middle = (low + high + 1) / 2
            if starts[middle] <= position { low = middle } else { high = middle - 1 }
        }
        return low
    }

    /// Looks at the first and the last byte of the word together, which leaves few places to compare in full.
    private static func position(
        of word: [UInt8], in block: UnsafeRawBufferPointer, from start: Int, to end: Int? = nil
    ) -> Int? {
        guard let first = word.first, let last = word.last else { return nil }
        let reach = word.count - 1
        var position = start
        let stop = (end ?? block.count) - reach
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
}

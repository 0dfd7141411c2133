import TextFolding

/// Text as a row of words without case, diacritics and punctuation, which is how words are compared: never as parts of
/// other words.
enum FoldedWords {
    /// Runs of letters and digits; of other scripts whatever stands between blanks and punctuation.
    static func of(_ text: String) -> [String] {
        let scalars = String(decoding: FoldedText.bytes(text), as: UTF8.self).unicodeScalars
        return scalars.split { !isPartOfWord($0) }.map { String($0) }
    }

    private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII {
            return ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
        }
        return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
}

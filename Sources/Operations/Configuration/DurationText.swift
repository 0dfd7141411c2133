/// Durations as settings have them: `90m`, `15h`, `2d`, one number and one unit.
public enum DurationText {
    /// Seconds; nil for anything else, for zero, and for more than ten years.
    public static func seconds(_ text: String) -> Int64? {
        let units: [Character: Int64] = ["s": 1, "m": 60, "h": 3_600, "d": 86_400]
        guard let letter = text.last, let unit = units[letter], text.utf8.count < 12 else { return nil }
        let digits = text.dropLast()
        guard !digits.isEmpty, digits.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
            let number = Int64(digits), number > 0
        else { return nil }
        let seconds = number * unit
        return seconds <= 3_660 * 86_400 ? seconds : nil
    }
}

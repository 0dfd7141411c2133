/// Reads `xs:dateTime` (XML Schema Part 2, section 3.2.7) without a date library: an aggregate has one per entity.
public enum XMLDateTime {
    /// UTC seconds since 1970 of `text`, fractions cut off; a time without a zone is taken as UTC, as SAML core
    /// section 1.3.3 demands. Nil where `text` is not such a time.
    public static func seconds(_ text: some Sequence<UInt8>) -> Int64? {
        var reader = Reader(bytes: Array(text))
        let negative = reader.skip("-")
        guard let year = reader.number(digits: 4), reader.skip("-"), let month = reader.number(digits: 2),
            reader.skip("-"), let day = reader.number(digits: 2), reader.skip("T"),
            let hour = reader.number(digits: 2), reader.skip(":"), let minute = reader.number(digits: 2),
            reader.skip(":"), let second = reader.number(digits: 2)
        else { return nil }
        guard !negative, (1...12).contains(month), day >= 1, day <= days(inMonth: month, of: year),
            hour < 24 || (hour == 24 && minute == 0 && second == 0), minute < 60, second <= 60
        else { return nil }
        if reader.skip("."), !reader.skipDigits() { return nil }
        guard let offset = reader.zoneOffset(), reader.isAtEnd else { return nil }
        return daysSince1970(year: year, month: month, day: day) * 86_400
            + Int64(hour * 3_600 + minute * 60 + second) - Int64(offset)
    }

    private static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Days of the proleptic Gregorian calendar, with years that begin in March so that the leap day comes last.
    private static func daysSince1970(year: Int, month: Int, day: Int) -> Int64 {
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return Int64(era * 146_097 + dayOfEra - 719_468)
    }

    private struct Reader {
        var bytes: [UInt8]
        var position = 0

        var isAtEnd: Bool { position == bytes.count }

        mutating func skip(_ character: Unicode.Scalar) -> Bool {
            guard position < bytes.count, bytes[position] == UInt8(ascii: character) else { return false }
            position += 1
            return true
        }

        mutating func number(digits: Int) -> Int? {
            guard position + digits <= bytes.count else { return nil }
            var value = 0
            for byte in bytes[position..<position + digits] {
                guard (0x30...0x39).contains(byte) else { return nil }
                value = value * 10 + Int(byte - 0x30)
            }
            position += digits
            return value
        }

        /// False when there is none.
        mutating func skipDigits() -> Bool {
            let start = position
            while position < bytes.count, (0x30...0x39).contains(bytes[position]) { position += 1 }
            return position > start
        }

        /// Seconds east of UTC.
        mutating func zoneOffset() -> Int? {
            if isAtEnd || skip("Z") { return 0 }
            let sign = skip("+") ? 1 : skip("-") ? -1 : 0
            guard sign != 0, let hours = number(digits: 2), skip(":"), let minutes = number(digits: 2), hours <= 14,
                minutes < 60, hours < 14 || minutes == 0
            else { return nil }
            return sign * (hours * 3_600 + minutes * 60)
        }
    }
}

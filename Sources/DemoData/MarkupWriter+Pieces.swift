extension MarkupWriter {
    /// A whole element with a text on one line.
    mutating func element(_ namespace: MarkupNamespace, _ name: StaticString, _ content: StaticString) {
        open(namespace, name)
        inline()
        text(content)
        close(namespace, name)
    }

    /// Begins an element with a language; its text follows, then `close`.
    mutating func openLocalized(_ namespace: MarkupNamespace, _ name: StaticString, _ language: StaticString) {
        open(namespace, name)
        attribute("xml:lang", language)
        inline()
    }

    /// Declares a namespace in the start tag being written; `prefix` has its colon, and "" means the default one.
    mutating func declare(_ namespace: MarkupNamespace, prefix: StaticString) {
        text(" xmlns")
        if prefix.utf8CodeUnitCount > 0 {
            byte(UInt8(ascii: ":"))
            bytesWithoutColon(of: prefix)
        }
        text("=\"")
        text(namespace.address)
        endAttribute()
    }

    /// A number in decimal digits, filled up with zeros to `width` digits.
    mutating func number(_ number: Int, width: Int = 1) {
        if number < 0 {
            byte(UInt8(ascii: "-"))
        }
        var magnitude = number.magnitude
        var divisor: UInt = 1
        var digits = 1
        while magnitude / divisor >= 10 || digits < width {
            divisor *= 10
            digits += 1
        }
        while divisor > 0 {
            byte(UInt8(ascii: "0") + UInt8(magnitude / divisor))
            magnitude %= divisor
            divisor /= 10
        }
    }

    /// A moment as xs:dateTime in UTC, from seconds since 1970.
    mutating func timestamp(_ seconds: Int64) {
        let moment = CalendarMoment(secondsSince1970: seconds)
        number(moment.year, width: 4)
        byte(UInt8(ascii: "-"))
        number(moment.month, width: 2)
        byte(UInt8(ascii: "-"))
        number(moment.day, width: 2)
        byte(UInt8(ascii: "T"))
        number(moment.secondOfDay / 3600, width: 2)
        byte(UInt8(ascii: ":"))
        number(moment.secondOfDay / 60 % 60, width: 2)
        byte(UInt8(ascii: ":"))
        number(moment.secondOfDay % 60, width: 2)
        byte(UInt8(ascii: "Z"))
    }

    private mutating func bytesWithoutColon(of prefix: StaticString) {
        let pointer = prefix.utf8Start
        for offset in 0..<(prefix.utf8CodeUnitCount - 1) {
            byte(pointer[offset])
        }
    }
}

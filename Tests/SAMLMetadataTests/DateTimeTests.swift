import SAMLMetadata
import Testing

@Suite struct DateTimeTests {
    @Test(
        arguments: [
            ("1970-01-01T00:00:00Z", 0), ("1969-12-31T23:59:59Z", -1), ("2000-02-29T00:00:00Z", 951_782_400),
            ("2000-03-01T00:00:00Z", 951_868_800), ("2023-11-14T22:13:20Z", 1_700_000_000),
            ("2038-01-19T03:14:08Z", 2_147_483_648), ("1900-03-01T00:00:00Z", -2_203_891_200),
            ("9999-12-31T23:59:59Z", 253_402_300_799), ("0001-01-01T00:00:00Z", -62_135_596_800),
            ("1970-01-01T00:00:00", 0), ("1970-01-01T00:00:00.5Z", 0), ("1970-01-01T00:00:01.999999999999Z", 1),
            ("1970-01-01T00:00:00.123", 0), ("1970-01-01T02:00:00+02:00", 0), ("1970-01-01T00:00:00-05:30", 19_800),
            ("1970-01-01T14:00:00+14:00", 0), ("1970-01-01T00:00:00+00:00", 0), ("1970-01-01T00:00:00-00:00", 0),
            ("1969-12-31T24:00:00Z", 0), ("2016-12-31T23:59:60Z", 1_483_228_800),
            ("1970-01-01T00:00:00.25+01:00", -3_600),
        ] as [(String, Int64)])
    func aTimeIsItsSecondsInUTC(text: String, seconds: Int64) {
        #expect(XMLDateTime.seconds(text.utf8) == seconds)
    }

    @Test(arguments: [
        "", "now", "1970", "1970-01-01", "1970-01-01T00:00Z", "1970-01-01 00:00:00Z", "1970-01-01t00:00:00Z",
        "1970-01-01T00:00:00z", "1970-1-1T00:00:00Z", "70-01-01T00:00:00Z", "1970-00-01T00:00:00Z",
        "1970-13-01T00:00:00Z", "1970-01-00T00:00:00Z", "1970-01-32T00:00:00Z", "1970-04-31T00:00:00Z",
        "1970-02-29T00:00:00Z", "1900-02-29T00:00:00Z", "2100-02-29T00:00:00Z", "1970-01-01T25:00:00Z",
        "1970-01-01T24:00:01Z", "1970-01-01T24:01:00Z", "1970-01-01T00:60:00Z", "1970-01-01T00:00:61Z",
        "1970-01-01T00:00:00+0100", "1970-01-01T00:00:00+1:00", "1970-01-01T00:00:00+01", "1970-01-01T00:00:00+15:00",
        "1970-01-01T00:00:00+01:60", "1970-01-01T00:00:00ZZ", "1970-01-01T00:00:00Z ", " 1970-01-01T00:00:00Z",
        "-1970-01-01T00:00:00Z", "+1970-01-01T00:00:00Z", "1970-01-01T00:00:00,5Z", "1970-01-01T00:00:00 Z",
        "\u{661}970-01-01T00:00:00Z", "1970/01/01T00:00:00Z", "19700101T000000Z", "1970-01-01T00:00:00UTC",
    ])
    func whatIsNotADateTimeIsNil(text: String) {
        #expect(XMLDateTime.seconds(text.utf8) == nil)
    }

    @Test func aPointWithoutDigitsIsNoFraction() {
        #expect(XMLDateTime.seconds("1970-01-01T00:00:00.Z".utf8) == nil)
    }

    @Test func noZoneIsMoreThan14HoursFromUTC() {
        #expect(XMLDateTime.seconds("1970-01-01T00:00:00+14:30".utf8) == nil)
    }

    @Test func everyDayFrom1960To2100FollowsTheDayBefore() {
        var expected: Int64 = -315_619_200
        for year in 1960...2100 {
            let isLeap = year % 4 == 0 && year != 2100
            for (index, days) in [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].enumerated() {
                for day in 1...days {
                    let text = "\(year)-\(twoDigits(index + 1))-\(twoDigits(day))T00:00:00Z"
                    if XMLDateTime.seconds(text.utf8) != expected { Issue.record("\(text) is not \(expected)") }
                    expected += 86_400
                }
            }
        }
    }

    private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

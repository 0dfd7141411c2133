import Operations
import Testing

@testable import Dashboard

@Suite struct ChartAxisTests {
    @Test(
        arguments: [
            ([0, 100], ["0 %", "20 %", "40 %", "60 %", "80 %", "100 %"]),
            ([69.4], ["69 %", "70 %", "71 %", "72 %", "73 %"]),
            ([100], ["96 %", "97 %", "98 %", "99 %", "100 %"]),
            ([0], ["0 %", "1 %", "2 %", "3 %", "4 %"]),
            ([62, 71], ["62 %", "64 %", "66 %", "68 %", "70 %", "72 %"]),
            ([12, 47], ["0 %", "10 %", "20 %", "30 %", "40 %", "50 %"]),
            ([91, 100], ["90 %", "92 %", "94 %", "96 %", "98 %", "100 %"]),
        ] as [([Double], [String])])
    func percentagesHaveRoundTicks(values: [Double], ticks: [String]) {
        #expect(ValueAxis(values, .percentage).ticks.map(ChartScale.percentage.tickText) == ticks)
    }

    @Test(
        arguments: [
            ([9_812, 10_329], ["9,800", "10,000", "10,200", "10,400"]),
            ([0, 0], ["0", "1", "2", "3", "4"]),
            ([3, 12_000], ["0", "5,000", "10,000", "15,000"]),
        ] as [([Double], [String])])
    func countsHaveRoundTicks(values: [Double], ticks: [String]) {
        #expect(ValueAxis(values, .count).ticks.map(ChartScale.count.tickText) == ticks)
    }

    @Test func everyAxisCoversItsValuesWithAFewTicks() {
        for low in stride(from: 0.0, through: 100, by: 1.7) {
            for high in stride(from: low, through: 100, by: 2.3) {
                let axis = ValueAxis([low, high], .percentage)
                #expect(axis.lowest <= low && axis.highest >= high && axis.highest <= 100 && axis.lowest >= 0)
                #expect((3...8).contains(axis.ticks.count))
            }
        }
    }

    @Test(
        arguments: [
            (30, ["5 Jan", "12 Jan", "19 Jan", "26 Jan"]),
            (7, ["2 Jan", "3 Jan", "4 Jan", "5 Jan", "6 Jan", "7 Jan", "8 Jan"]),
            (365, ["Mar 2026", "May 2026", "Jul 2026", "Sep 2026", "Nov 2026", "Jan 2027"]),
            (0, ["1 Jan, 00:30"]),
        ] as [(Int64, [String])])
    func datesFitTheSpanInTheZoneOfTheClock(days: Int64, texts: [String]) {
        // Midnight and a half in Berlin, the evening before in UTC.
        let first: Int64 = 1_767_223_800
        let axis = TimeAxis([first, first + days * 86_400], WallClock(timeZone: "Europe/Berlin"))
        #expect(axis.ticks.map(\.text) == texts)
    }

    @Test func numbersAreThoseOfTheRestOfThePage() {
        for value in [0, 0.05, 0.25, 0.35, 12.5, 6.25, 69.45, 99.95, 100, -0.04, -3.35, 1.0 / 3]
            + (0..<2_000).map({ Double($0) / 16 })
        {
            let known = NumberText.decimal(value, digits: 1)
            #expect(DecimalText.tenths(value) == (known == "-0.0" ? "0.0" : known))
        }
        #expect(DecimalText.tenths(.nan) == "0.0")
    }
}

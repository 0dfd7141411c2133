import Operations
import Testing

@testable import Dashboard

@Suite struct LineChartTests {
    private static let start: Int64 = 1_767_225_600
    private static let hostile =
        "</text><script>alert('1')</script>\" onload=\"x\u{0}\u{202E}" + String(repeating: "W", count: 10_000)

    private static func chart(
        _ count: Int, names: [String] = ["Alpha", "Beta"], _ value: (Int) -> Double? = { 40 + Double($0 % 50) }
    ) -> LineChart {
        LineChart(
            id: "trend", title: "Trend", times: (0..<count).map { start + Int64($0) * 43_200 },
            series: names.map { ChartSeries(name: $0, values: (0..<count).map(value)) }, scale: .percentage,
            clock: WallClock(timeZone: "Europe/Berlin"))
    }

    private static func occurrences(_ part: String, _ text: String) -> Int {
        text.ranges(of: part).count
    }

    @Test(arguments: [1, 2, 3, 64, 65, 730])
    func everyNumberOfTimesMakesAWellFormedFigureWithOneTabStop(count: Int) throws {
        let html = Self.chart(count).html
        let tags = try #require(MarkupCheck.startTags(html))
        let shown = min(count, 64)
        #expect(tags.count { $0.hasPrefix("g class=\"moment\"") } == shown)
        #expect(tags.count { $0.contains("tabindex=\"0\"") } == 1)
        #expect(tags.last { $0.contains("class=\"moment\"") }?.contains("tabindex=\"0\"") == true)
        #expect(tags.count { $0 == "th scope=\"row\"" } == shown)
        #expect(!html.contains(" style="))
    }

    @Test func thinningKeepsTheFirstAndTheLast() {
        let chart = Self.chart(730)
        #expect(chart.columns.first == 0)
        #expect(chart.columns.last == 729)
        #expect(chart.columns.count == 64)
        #expect(chart.columns == chart.columns.sorted())
        let html = chart.html
        #expect(html.contains("<th scope=\"row\">2026-01-01 01:00:00 +01:00</th>"))
        #expect(html.contains("<th scope=\"row\">2026-12-31 13:00:00 +01:00</th>"))
    }

    @Test func aMissingValueIsAGapAndNotZero() {
        let html = Self.chart(5, names: ["Alpha"]) { $0 == 2 ? nil : 70 }.html
        let line = html.firstRange(of: "class=\"line line-1\" d=\"M64").map {
            html[$0.lowerBound...].prefix { $0 != ">" }
        }
        #expect(line?.count { $0 == "M" } == 2)
        #expect(html.contains("Alpha: no value"))
        #expect(html.contains("<td class=\"number\">–</td>"))
        #expect(!html.contains(">0.0 %<"))
        let alone = Self.chart(5, names: ["Alpha"]) { $0 == 2 ? 70 : nil }.html
        #expect(alone.contains("h0\""))
    }

    @Test(arguments: [0, 3])
    func withoutValuesThereIsASentence(count: Int) {
        let html = Self.chart(count) { _ in nil }.html
        #expect(html.contains("There are no data in this time."))
        #expect(!html.contains("<svg"))
        #expect(MarkupCheck.startTags(html) != nil)
    }

    @Test func hostileNamesStayTextAndDoNotFillThePage() throws {
        let html = Self.chart(64, names: [Self.hostile, Self.hostile]).html
        let tags = try #require(MarkupCheck.startTags(html))
        #expect(!tags.contains { $0.hasPrefix("script") || $0.contains(" onload=\"") })
        #expect(!html.contains("\u{0}"))
        #expect(html.utf8.count < 120_000)
    }

    @Test func theAxisSaysWhereItBegins() {
        #expect(Self.chart(3) { _ in 69.4 }.html.contains("The vertical axis begins at 69 %."))
        #expect(!Self.chart(3) { Double($0) * 50 }.html.contains("axis begins"))
    }

    @Test(arguments: ["Alpha", hostile])
    func everyReadoutStaysInsideTheViewBoxAtEverySizeOfText(name: String) throws {
        let chart = Self.chart(64, names: Array(repeating: name, count: 6))
        let tags = try #require(MarkupCheck.startTags(chart.html))
        let box = try #require(tags.first { $0.contains("readout-box") })
        let width = try #require(MarkupCheck.numbers("width", in: [box]).first)
        let height = try #require(MarkupCheck.numbers("height", in: [box]).first)
        let lefts = MarkupCheck.numbers("x", in: tags.filter { $0.contains("#trend-key") })
        let origins = tags.filter { $0.contains("class=\"place\"") }.compactMap { tag in
            tag.firstRange(of: "translate(").flatMap { Double(tag[$0.upperBound...].prefix { $0 != " " }) }
        }
        #expect(lefts.count == 64 && origins.count == 64)
        for (left, origin) in zip(lefts, origins) {
            for scale in [1, 1.33, 1.78, 2.33] {
                #expect(origin + left * scale >= -0.5)
                #expect(origin + (left + width) * scale <= 640.5)
            }
        }
        #expect(2 + height * 2.33 <= 282)
    }

    @Test func timesAreDrawnToScale() {
        let chart = LineChart(
            id: "a", title: "A", times: [0, 100, 1_000], series: [ChartSeries(name: "A", values: [1, 1, 1])],
            scale: .count, clock: WallClock())
        #expect(chart.html.contains("M64 22V252"))
        #expect(chart.html.contains("M120 22V252"))
        #expect(chart.html.contains("M624 22V252"))
    }
}

import Testing

@testable import Dashboard

@Suite struct SmallChartTests {
    private static let hostile = "<b>&\"'" + String(repeating: "m\u{301}", count: 10_000)

    @Test func barsAreWellFormedLinkedAndShortenedVisibly() throws {
        let html = BarChart(
            id: "bars", title: Self.hostile, series: ["A", "B"],
            rows: [
                .init(name: Self.hostile, path: "/federations/a%22b?x=1&y=2", values: [69.44, nil]),
                .init(name: "Short", path: nil, values: [120]),
            ]
        ).html
        let tags = try #require(MarkupCheck.startTags(html))
        #expect(tags.contains("a href=\"/federations/a%22b?x=1&amp;y=2\""))
        #expect(!tags.contains("b") && tags.contains { $0.contains("width=\"69.4%\"") })
        #expect(tags.contains { $0.contains("fill-1") && $0.contains("width=\"100%\"") })
        #expect(html.contains("…</text>"))
        #expect(html.contains(">Short</text>"))
        #expect(html.contains(">69.4 %</text>") && html.contains("<td class=\"number\">–</td>"))
        #expect(!html.contains(" style="))
    }

    @Test func aBarChartOfNothingSaysSo() {
        #expect(BarChart(id: "a", title: "A", series: ["A"], rows: []).html.contains("nothing to compare"))
    }

    @Test func aSparklineNeedsTwoValuesAndShowsFortyAtMost() throws {
        #expect(Sparkline(values: [], label: "A").html.isEmpty)
        #expect(Sparkline(values: [nil, 3, nil, .nan], label: "A").html.isEmpty)
        let html = Sparkline(values: (0..<730).map(Double.init), label: "A \"b\"").html
        #expect(MarkupCheck.startTags(html) != nil)
        #expect(html.contains("role=\"img\" aria-label=\"A &quot;b&quot;\""))
        #expect(html.count { $0 == "L" } == 39)
        #expect(html.contains("<circle cx=\"97\" cy=\"3\""))
        #expect(Sparkline(values: [5, 5], label: "A").html.contains("M3 12L97 12"))
    }

    @Test(arguments: [
        (80, "good", 80), (79.9, "fair", 80), (50, "fair", 50), (49.4, "poor", 49), (0, "poor", 0), (120, "good", 100),
    ])
    func aCoverageBarHasALevel(percentage: Double, level: String, width: Int) {
        #expect(
            CoverageBar.html(percentage)
                == "<svg class=\"bar \(level)\" aria-hidden=\"true\"><rect width=\"\(width)%\"/></svg>")
    }

    @Test func nothingToCoverHasNoBar() {
        #expect(CoverageBar.html(nil).isEmpty)
    }
}

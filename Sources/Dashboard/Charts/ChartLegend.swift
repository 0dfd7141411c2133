/// Which line is whose, as HTML, because SVG cannot wrap.
enum ChartLegend {
    /// - Parameter entries: the name of each series, and its newest value where there is one to tell.
    static func markup(_ entries: [(name: String, value: String?)], bars: Bool = false) -> MarkupText {
        var markup: MarkupText = "<ul class=\"legend\">"
        for (index, entry) in entries.enumerated() {
            let sample = SeriesMark.sample(index, bar: bars)
            markup += #"<li title="\#(entry.name)">\#(sample)<span><bdi>\#(name(entry.name))</bdi>"#
            if let value = entry.value { markup += " <b>\(value)</b>" }
            markup += "</span></li>"
        }
        markup += "</ul>\n"
        return markup
    }

    /// A name as it stands in legends, tables and descriptions: no name may fill the screen.
    static func name(_ name: String) -> String {
        ShortenedText(name, width: 40).text
    }
}

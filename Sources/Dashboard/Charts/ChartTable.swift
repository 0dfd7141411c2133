/// The numbers of a chart as a table that opens on demand.
enum ChartTable {
    /// - Parameters:
    ///   - corner: the heading of the first column.
    ///   - rows: the heading of a row, and its values as they are shown.
    static func markup(corner: String, columns: [String], rows: [(heading: MarkupText, values: [String])]) -> MarkupText
    {
        var markup: MarkupText = #"""
            <details><summary>The same as a table</summary><div class="scroll"><table>
            <thead><tr><th scope="col">\#(corner)</th>
            """#
        for column in columns {
            markup += #"<th scope="col" class="number"><bdi>\#(ChartLegend.name(column))</bdi></th>"#
        }
        markup += "</tr></thead>\n<tbody>\n"
        for row in rows {
            markup += #"<tr><th scope="row">\#(row.heading)</th>"#
            for value in row.values { markup += #"<td class="number">\#(value)</td>"# }
            markup += "</tr>\n"
        }
        markup += "</tbody></table></div></details>\n"
        return markup
    }
}

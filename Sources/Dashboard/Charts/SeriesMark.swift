/// How a series is told from the others without colour: a shape and a dash pattern of its own, repeated after six.
enum SeriesMark {
    static let count = 6

    /// 1...6, the number in class names and in `--series-1`.
    static func number(_ index: Int) -> Int {
        index % count + 1
    }

    /// The shapes as something to `<use>`, around (0, 0): `ID-shape-1` as it is, `ID-mark-1` enlarged by the style sheet
    /// where the drawing is small. Style sheets reach into copies only by a copied element's own class.
    static func definitions(id: String, count: Int) -> MarkupText {
        var markup: MarkupText = ""
        for index in 0..<min(count, Self.count) {
            let number = number(index)
            let shape = MarkupText(stringLiteral: shapes[index])
            markup += #"""
                <path id="\#(id)-shape-\#(number)" class="mark-\#(number)" d="\#(shape)"/>\#
                <g id="\#(id)-mark-\#(number)"><use href="#\#(id)-shape-\#(number)" class="mark"/></g>
                """#
        }
        return markup
    }

    /// A line with its shape, for a legend. It stands on its own, since it is HTML's neighbour.
    static func sample(_ index: Int, bar: Bool = false) -> MarkupText {
        let number = number(index)
        let place = bar ? "translate(24 8) scale(1.5)" : "translate(18 8)"
        let line: MarkupText =
            bar
            ? #"<rect class="fill-\#(number)" y="5" width="24" height="6"/>"#
            : #"<path class="line line-\#(number)" d="M0 8H36"/>"#
        return #"""
            <svg class="sample" width="36" height="16" viewBox="0 0 36 16" aria-hidden="true">\#(line)\#
            <path class="mark-\#(number)" transform="\#(place)" d="\#(shapes[index % count])"/></svg>
            """#
    }

    /// Circle, square, triangle, diamond, triangle upside down, cross: about 6 across.
    private static let shapes = [
        "M-3 0a3 3 0 1 0 6 0a3 3 0 1 0 -6 0z",
        "M-2.7 -2.7h5.4v5.4h-5.4z",
        "M0 -3.6L3.4 2.4H-3.4z",
        "M0 -3.8L3.8 0L0 3.8L-3.8 0z",
        "M0 3.6L3.4 -2.4H-3.4z",
        "M-3.4 -1.2h2.2v-2.2h2.4v2.2h2.2v2.4h-2.2v2.2h-2.4v-2.2h-2.2z",
    ]
}

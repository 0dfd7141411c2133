/// A place in a drawing, in its units; y grows downwards.
struct PlotPoint: Sendable {
    let x: Double
    let y: Double

    /// The `d` of a path through all points, interrupted where there is none. A point with no neighbour is a line of
    /// length 0, which round ends make a dot.
    static func path(_ points: [PlotPoint?]) -> MarkupText {
        var path: MarkupText = ""
        var length = 0
        for point in points {
            if let point {
                path += length == 0 ? "M\(point.x) \(point.y)" : "L\(point.x) \(point.y)"
                length += 1
            } else {
                if length == 1 { path += "h0" }
                length = 0
            }
        }
        if length == 1 { path += "h0" }
        return path
    }
}

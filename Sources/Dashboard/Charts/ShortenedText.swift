/// A text cut to the room there is in an SVG, which can neither wrap nor measure it.
///
/// Widths are estimates for a wide sans-serif face (DejaVu Sans), in ems, so that narrower faces leave room.
struct ShortenedText: Sendable {
    /// With an ellipsis at its end where something was cut off.
    let text: String
    /// In ems.
    let width: Double

    /// - Parameter width: the room, in ems.
    init(_ text: String, width limit: Double) {
        var result = ""
        var width = 0.0
        var fitting = ("", 0.0)
        var count = 0
        for scalar in text.unicodeScalars {
            let next = width + Self.width(scalar)
            // Combining marks have no width: without a limit of their own they would pile up over the neighbours.
            guard next <= limit, count < Int(limit * 4) else {
                self.text = fitting.0 + "…"
                self.width = fitting.1 + Self.ellipsis
                return
            }
            result.unicodeScalars.append(scalar)
            width = next
            count += 1
            if width + Self.ellipsis <= limit { fitting = (result, width) }
        }
        self.text = result
        self.width = width
    }

    private static let ellipsis = 1.0

    private static func width(_ scalar: Unicode.Scalar) -> Double {
        switch scalar.value {
        case 0x300...0x36F: 0
        case 0x1100...: 1.1
        case 0x100...: 0.75
        default: latin(scalar)
        }
    }

    private static func latin(_ scalar: Unicode.Scalar) -> Double {
        switch scalar {
        case "i", "j", "l", "I", ".", ",", ":", ";", "'", "|", " ", "(", ")", "f", "t", "r", "/", "-": 0.41
        case "m", "w", "M", "W", "@", "%": 1
        case "A"..."Z", "&", "<", ">", "+", "=": 0.78
        default: 0.64
        }
    }
}

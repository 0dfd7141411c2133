/// Numbers with one digit after the point, as `NumberText.decimal` writes them, but fast enough for a chart's thousands.
enum DecimalText {
    /// `69.4`; `0.0` for what is no number.
    static func tenths(_ value: Double) -> String {
        guard value.isFinite, abs(value) < 1e15 else { return "0.0" }
        let tenths = rounded(value)
        let whole = abs(tenths)
        return "\(tenths < 0 ? "-" : "")\(whole / 10).\(whole % 10)"
    }

    private static func rounded(_ value: Double) -> Int {
        let product = value * 10
        let down = product.rounded(.down)
        guard product - down == 0.5 else { return Int(product.rounded()) }
        // The product may have become a tie by rounding (0.35 is a little less than 0.35): its exact error decides.
        let error = (-product).addingProduct(value, 10)
        if error != 0 { return Int(error > 0 ? down + 1 : down) }
        return Int(product.rounded(.toNearestOrEven))
    }
}

/// The invented federations, in the order in which the drawing of a federation and the list of federations use them.
enum FederationTable {
    static let rows: [Federation] = large + medium + small

    static let totalWeight = rows.reduce(0) { $0 + $1.weight }

    /// Draws a federation's index in proportion to the weights.
    static func drawIndex(using generator: inout SplitMix64) -> Int {
        var remainder = generator.next(below: totalWeight)
        for (index, federation) in rows.enumerated() {
            remainder -= federation.weight
            if remainder < 0 {
                return index
            }
        }
        return rows.count - 1
    }
}

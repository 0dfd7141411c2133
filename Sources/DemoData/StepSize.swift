/// How many entities a step changes, adds and removes.
struct StepSize: Sendable {
    let changed: Int
    let added: Int
    let removed: Int

    init(population: Int, options: DemoOptions, using generator: inout SplitMix64) {
        let minimum = options.entities >= 10 ? 3 : 1
        let touched = max(minimum, Int((Double(population) * options.churn).rounded()))
        var added = 0
        var removed = 0
        if touched >= 3 {
            added = max(1, (touched + 2) / 4)
            removed = max(1, (touched * 15 + 50) / 100)
        } else {
            // Too few for shares: each falls to one side by chance.
            for _ in 0..<touched {
                let draw = generator.next(below: 100)
                added += draw < 25 ? 1 : 0
                removed += draw >= 85 ? 1 : 0
            }
        }
        // One entity stays, for an aggregate without entities would not be valid.
        removed = min(removed, population - 1)
        self.added = added
        self.removed = removed
        self.changed = min(touched - added - removed, population - removed)
    }
}

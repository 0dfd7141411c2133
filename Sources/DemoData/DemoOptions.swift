/// What an invented aggregate is made from. The same options always give the same history.
public struct DemoOptions: Sendable, Equatable {
    /// Chooses the history; any number.
    public var seed: UInt64 = 1

    /// Number of entities at step 0; 1...200,000. Numbers outside count as the nearest limit.
    public var entities: Int = 2000

    /// Share of the entities touched by each step; 0...1.
    ///
    /// At least three entities are touched when there are 10 or more, else at least one.
    public var churn: Double = 0.003

    /// Share of the entities with one odd trait, such as white space around a value; 0...1.
    public var quirks: Double = 0.03

    /// Takes the options; what is left out has a value that suits a demonstration.
    public init(seed: UInt64 = 1, entities: Int = 2000, churn: Double = 0.003, quirks: Double = 0.03) {
        self.seed = seed
        self.entities = entities
        self.churn = churn
        self.quirks = quirks
    }

    /// The same options with every number within its limits, so that the rest need not look again.
    var normalized: DemoOptions {
        DemoOptions(
            seed: seed,
            entities: min(max(entities, 1), 200_000),
            churn: Self.share(churn),
            quirks: Self.share(quirks))
    }

    private static func share(_ value: Double) -> Double {
        value.isNaN ? 0 : min(max(value, 0), 1)
    }
}

/// What one step did to a population.
struct PopulationStep: Sendable {
    var added: [EntityState] = []
    var removed: [EntityState] = []
    var changed: [EntityState] = []
}

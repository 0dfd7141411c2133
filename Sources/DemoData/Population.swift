/// All entities at a step, in the order of the aggregate.
struct Population: Sendable {
    private(set) var members: [EntityState] = []
    private let options: DemoOptions
    private var step: UInt32 = 0
    private var nextSerial: UInt32 = 1

    /// The population of step 0; `options` must be normalized.
    init(options: DemoOptions) {
        self.options = options
        members.reserveCapacity(options.entities + options.entities / 8)
        for _ in 0..<options.entities {
            register()
        }
    }

    /// The population of a step; a negative step counts as 0.
    init(options: DemoOptions, step: Int) {
        self.init(options: options)
        for _ in 0..<max(0, step) {
            advance()
        }
    }

    /// Goes on by one step.
    @discardableResult
    mutating func advance() -> PopulationStep {
        step += 1
        var generator = SplitMix64(seed: SplitMix64.mix(options.seed, UInt64(step) | 1 << 40))
        let size = StepSize(population: members.count, options: options, using: &generator)
        var record = PopulationStep()

        for _ in 0..<size.changed {
            let index = touch(using: &generator)
            members[index].change(using: &generator)
            record.changed.append(members[index])
        }
        var removedIndices: [Int] = []
        for _ in 0..<size.removed {
            let index = touch(using: &generator)
            record.removed.append(members[index])
            removedIndices.append(index)
        }
        remove(removedIndices.sorted())
        for _ in 0..<size.added {
            record.added.append(register())
        }
        return record
    }

    /// Finds an entity which this step has not touched yet. `StepSize` makes sure that there is one.
    private mutating func touch(using generator: inout SplitMix64) -> Int {
        var index = generator.next(below: members.count)
        while members[index].touchedAt == step {
            index = generator.next(below: members.count)
        }
        members[index].touchedAt = step
        return index
    }

    @discardableResult
    private mutating func register() -> EntityState {
        let entity = EntityState(serial: nextSerial, step: step, options: options)
        nextSerial += 1
        members.append(entity)
        return entity
    }

    /// Closes the gaps of the removed entities in one pass and keeps the order of the others.
    private mutating func remove(_ indices: [Int]) {
        guard var target = indices.first else {
            return
        }
        var next = 0
        for source in target..<members.count {
            if next < indices.count, indices[next] == source {
                next += 1
            } else {
                members[target] = members[source]
                target += 1
            }
        }
        members.removeLast(indices.count)
    }
}

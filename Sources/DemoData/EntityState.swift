/// All that is needed to write an entity: a seed and what the steps have done to it.
///
/// It holds no text, so that a large population stays small and a long history is quick to replay.
struct EntityState: Sendable {
    let seed: UInt64
    /// Number in the order of registration; makes the entityID unique.
    let serial: UInt32
    /// The last step which touched the entity; keeps a step from touching it twice.
    var touchedAt: UInt32
    let federation: UInt8
    let kind: EntityKind
    let quirk: Quirk
    var marks: EntityMarks
    var versions = EntityVersions()

    /// 64 random bits which belong to one aspect of this entity.
    func bits(_ aspect: Aspect) -> UInt64 {
        SplitMix64.mix(seed, aspect.rawValue)
    }

    /// A number in 0..<bound which belongs to one aspect of this entity.
    func pick(_ aspect: Aspect, below bound: Int) -> Int {
        SplitMix64.reduce(bits(aspect), below: bound)
    }

    /// Like `pick`, but each version gives another number than the one before; `bound` must be 2 or more.
    func pick(_ aspect: Aspect, version: UInt16, below bound: Int) -> Int {
        (pick(aspect, below: bound) + Int(version)) % bound
    }

    /// True in `thousandths` of 1000 entities.
    func chance(_ aspect: Aspect, _ thousandths: Int) -> Bool {
        pick(aspect, below: 1000) < thousandths
    }
}

import Quality

/// Counts the entities of one snapshot after the other, in time that depends on what changed between them only.
struct Recount {
    private(set) var total = Statistics()
    /// By row number of the federation.
    private(set) var federations: [Int64: Statistics] = [:]
    private let beginning: [StoredVersion]
    private let ending: [StoredVersion]
    private var begun = 0
    private var ended = 0

    /// - Parameter versions: in any order. One that ends before it begins is left out.
    init(_ versions: [StoredVersion]) {
        let sound = versions.filter { $0.validFrom < $0.validTo ?? .max }
        beginning = sound.sorted { $0.validFrom < $1.validFrom }
        ending = sound.filter { $0.validTo != nil }.sorted { $0.validTo ?? .max < $1.validTo ?? .max }
    }

    /// Goes on to a later time.
    mutating func advance(to time: Int64) {
        while begun < beginning.count, beginning[begun].validFrom <= time {
            count(beginning[begun], 1)
            begun += 1
        }
        while ended < ending.count, ending[ended].validTo ?? .max <= time {
            count(ending[ended], -1)
            ended += 1
        }
    }

    private mutating func count(_ version: StoredVersion, _ factor: Int) {
        var one = Statistics()
        one.add(version.marks)
        for counter in Statistics.counters where one[keyPath: counter] != 0 {
            total[keyPath: counter] += factor
            federations[version.federation, default: Statistics()][keyPath: counter] += factor
        }
    }
}

import Foundation
import Quality
import Testing

@Suite struct CounterTests {
    @Test func everyCounterIsListedOnce() {
        let labels = Mirror(reflecting: Statistics()).children.compactMap(\.label)
        var counted: [String] = []
        for counter in Statistics.counters {
            var statistics = Statistics()
            statistics[keyPath: counter] = 1
            counted += Mirror(reflecting: statistics).children.filter { $0.value as? Int == 1 }.compactMap(\.label)
        }
        #expect(counted.count == Statistics.counters.count)
        #expect(counted.sorted() == labels.sorted())
        #expect(Set(counted).count == counted.count)
    }

    @Test func addingStatisticsAddsEveryCounter() {
        var sum = numbered(from: 1)
        sum.add(numbered(from: 1_000))
        let values = Statistics.counters.map { sum[keyPath: $0] }
        #expect(values == Statistics.counters.indices.map { 1_001 + 2 * $0 })
    }

    @Test func addingNothingChangesNothing() {
        var sum = numbered(from: 5)
        sum.add(Statistics())
        #expect(sum == numbered(from: 5))
    }

    @Test func theSumOfPartsIsTheWhole() {
        let marks = (UInt16(0)..<512).map(QualityMarks.init(rawValue:))
        var whole = Statistics()
        var parts = [Statistics](repeating: Statistics(), count: 7)
        for (index, mark) in marks.enumerated() {
            whole.add(mark)
            parts[index % 7].add(mark)
        }
        var sum = Statistics()
        for part in parts { sum.add(part) }
        #expect(sum == whole)
        #expect(whole.entities == 512)
        #expect(
            whole.serviceProviders + whole.identityProviders - whole.dualRole + whole.other == whole.entities)
    }

    @Test func statisticsSurviveBeingWrittenAsJSON() throws {
        let statistics = numbered(from: 1)
        let data = try JSONEncoder().encode(statistics)
        #expect(try JSONDecoder().decode(Statistics.self, from: data) == statistics)
    }

    private func numbered(from first: Int) -> Statistics {
        var statistics = Statistics()
        for (index, counter) in Statistics.counters.enumerated() { statistics[keyPath: counter] = first + index }
        return statistics
    }
}

import DemoData
import Testing

@Suite struct DeterminismTests {
    @Test func sameOptionsGiveTheSameBytes() throws {
        let options = DemoOptions(seed: 7, entities: 150, quirks: 0.5)
        for step in [0, 5] {
            let first = try WrittenAggregate(options, step: step)
            #expect(try WrittenAggregate(options, step: step).bytes == first.bytes)
        }
    }

    @Test func anotherSeedGivesOtherBytes() throws {
        let first = try WrittenAggregate(DemoOptions(seed: 7, entities: 20))
        let second = try WrittenAggregate(DemoOptions(seed: 8, entities: 20))
        #expect(first.bytes != second.bytes)
        #expect(try Set(first.entities().keys).isDisjoint(with: second.entities().keys))
    }

    /// The number changes with every change of the texts; what matters is that it is the same on every machine.
    @Test func bytesAreTheSameOnEveryMachine() throws {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in try WrittenAggregate(DemoOptions(entities: 60, quirks: 0.5), step: 4).bytes {
            hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
        }
        #expect(hash == 4_015_213_753_375_652_919)
    }

    @Test func onlyTheHeadDependsOnTheTime() throws {
        let options = DemoOptions(entities: 20)
        let early = try WrittenAggregate(options, created: 951_782_399)
        let late = try WrittenAggregate(options, created: 1_764_000_000)
        #expect(try early.entities() == late.entities())
        #expect(early.text.contains(" creationInstant=\"2000-02-28T23:59:59Z\""))
        #expect(early.text.contains(" validUntil=\"2000-03-04T23:59:59Z\""))
    }
}

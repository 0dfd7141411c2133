import SAMLMetadata
import Testing

@Suite struct RandomDamageTests {
    private static let document = Array(ReferenceEntity.document.utf8)

    /// Bytes that mean something to an XML parser, so that damage reaches beyond the first error.
    private static let markup = Array("<>&;\"'/!?-[]= \n:#x\0".utf8)

    @Test(.timeLimit(.minutes(1))) func damagedDocumentsAreReadOrRefused() {
        var generator = SeededGenerator(seed: 20_250_101)
        var accepted = 0
        for _ in 0..<3_000 {
            var bytes = Self.document
            for _ in 0..<Int.random(in: 1...4, using: &generator) { damage(&bytes, using: &generator) }
            let chunkSize = [1, 13, 512, Int.max].randomElement(using: &generator) ?? 1
            guard let reading = try? Reading(bytes, chunkSize: chunkSize) else { continue }
            accepted += 1
            for entity in reading.entities where entity.entityID.isEmpty { Issue.record("an empty entityID") }
            if reading.recordings.count > reading.aggregate.entityDescriptors { Issue.record("more than there are") }
        }
        // Damage inside a text leaves a good document; neither all nor none may be refused.
        #expect((100..<2_900).contains(accepted))
    }

    @Test(.timeLimit(.minutes(1))) func damagedChunksDoNotDependOnTheirSize() {
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<200 {
            var bytes = Self.document
            damage(&bytes, using: &generator)
            let whole = try? Reading(bytes)
            let pieces = try? Reading(bytes, chunkSize: 11)
            #expect(whole?.recordings.map(\.bytes) == pieces?.recordings.map(\.bytes))
        }
    }

    private func damage(_ bytes: inout [UInt8], using generator: inout SeededGenerator) {
        let position = Int.random(in: 0..<bytes.count, using: &generator)
        switch Int.random(in: 0..<6, using: &generator) {
        case 0: bytes[position] = UInt8.random(in: 0...255, using: &generator)
        case 1: bytes[position] = Self.markup.randomElement(using: &generator) ?? 0
        case 2: bytes[position] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
        case 3: bytes.removeSubrange(position..<min(position + 40, bytes.count - 1))
        case 4: bytes.insert(Self.markup.randomElement(using: &generator) ?? 0, at: position)
        default: bytes.insert(contentsOf: bytes[position..<min(position + 60, bytes.count)], at: position)
        }
    }
}

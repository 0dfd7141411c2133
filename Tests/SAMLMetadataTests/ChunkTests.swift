import SAMLMetadata
import Testing

@Suite struct ChunkTests {
    private static let document = """
        <?xml version="1.0" encoding="UTF-8"?>\r
        <!-- a comment -->
        \(Markup.aggregate(
            ReferenceEntity.document.dropFirstElement + Markup.entity(id: "") + Markup.entity("\u{20AC}\u{1F600}"),
            attributes: "Name='\u{E9}&amp;' validUntil='2030-01-01T00:00:00Z'"))

        """

    @Test(arguments: [1, 2, 3, 7, 64, 1_000])
    func chunksOfAnySizeGiveTheSame(chunkSize: Int) throws {
        let whole = try Reading(Self.document)
        let reading = try Reading(Self.document, chunkSize: chunkSize)
        #expect(whole.recordings.count == 2)
        #expect(reading.aggregate == whole.aggregate)
        #expect(reading.issues == whole.issues)
        #expect(reading.recordings.map(\.entityID) == whole.recordings.map(\.entityID))
        #expect(reading.recordings.map(\.line) == whole.recordings.map(\.line))
        #expect(reading.recordings.map(\.bytes) == whole.recordings.map(\.bytes))
    }

    @Test func emptyChunksChangeNothing() throws {
        let parser = try MetadataParser()
        try parser.parse([])
        for byte in Markup.aggregate(Markup.entity()).utf8 {
            try parser.parse([byte])
            try parser.parse([])
        }
        #expect(try parser.finish().entityDescriptors == 1)
        #expect(parser.takeEntities().count == 1)
    }

    @Test func entitiesAreHandedOverOnceAndAsSoonAsTheyEnd() throws {
        let parser = try MetadataParser()
        try parser.parse(Array("<md:EntitiesDescriptor \(Markup.namespaces)>\(Markup.entity(id: "urn:a"))\n".utf8))
        #expect(parser.takeEntities().map(\.entityID) == ["urn:a"])
        #expect(parser.takeEntities().isEmpty)
        try parser.parse(Array("\(Markup.entity(id: "urn:b"))</md:EntitiesDescriptor>".utf8))
        _ = try parser.finish()
        #expect(parser.takeEntities().map(\.entityID) == ["urn:b"])
    }
}

extension String {
    /// The content of the only entities descriptor of a document.
    fileprivate var dropFirstElement: String {
        guard let start = firstIndex(of: ">"), let end = lastIndex(of: "<") else { return self }
        return String(self[index(after: start)..<end])
    }
}

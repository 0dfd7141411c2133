import SAMLMetadata
import Testing

@Suite struct TruncationTests {
    private static let bytes = Array(
        ("<?xml version='1.0' encoding='UTF-8'?>\n" + ReferenceEntity.document).utf8)

    @Test func theWholeDocumentIsGood() {
        #expect(Reading.refusal(of: Self.bytes) == nil)
    }

    @Test func aDocumentCutOffAfterAny97BytesIsAnError() {
        for end in stride(from: 97, to: Self.bytes.count, by: 97) {
            guard case .truncated = Reading.refusal(of: Array(Self.bytes[..<end])) else {
                Issue.record("\(end) bytes are not refused as truncated")
                continue
            }
        }
    }

    @Test func aDocumentCutOffAnywhereNearItsBeginningOrEndIsAnError() {
        let ends = Array(1..<120) + Array(Self.bytes.count - 120..<Self.bytes.count)
        for end in ends where Reading.refusal(of: Array(Self.bytes[..<end]), chunkSize: 16) == nil {
            Issue.record("\(end) bytes are accepted")
        }
    }

    @Test func theLineIsThatOfTheEnd() {
        let document = Markup.aggregate(Markup.entity() + "\n" + Markup.entity() + "\n\n")
        let end = "</md:EntitiesDescriptor>".utf8.count
        guard case .truncated(_, line: 4) = Reading.refusal(of: Array(document.utf8.dropLast(end))) else {
            Issue.record("not refused as truncated in line 4")
            return
        }
    }

    @Test func aCutInsideACharacterIsAnError() {
        let document = Array(Markup.aggregate(Markup.entity("\u{1F600}")).utf8)
        for end in document.indices where document[end] >= 0x80 {
            #expect(Reading.refusal(of: Array(document[..<end])) != nil)
        }
    }
}

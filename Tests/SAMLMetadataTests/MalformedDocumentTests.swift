import SAMLMetadata
import Testing

@Suite struct MalformedDocumentTests {
    @Test(arguments: [
        ("<md:a></md:b>", "Opening and ending tag mismatch: a line 2 and b"),
        ("<x:a/>", "Namespace prefix x on a is not defined"),
        ("<md:a x:b=''/>", "Namespace prefix x for b on a is not defined"),
        ("<md:a b='1' b='2'/>", "Attribute b redefined"),
        ("<a xmlns:x='urn:a' xmlns:y='urn:a' x:b='1' y:b='2'/>", "Namespaced Attribute b in 'urn:a' redefined"),
        ("&nbsp;", "Entity 'nbsp' not defined"),
        ("<a b='<'/>", "Unescaped '<' not allowed in attributes values"),
        ("<a b=c/>", "AttValue: \" or ' expected"),
        ("&#0;", "xmlParseCharRef: invalid xmlChar value 0"),
    ])
    func reasonAndLineAreNamed(markup: String, reason: String) {
        for chunkSize in [1, 7, Int.max] {
            #expect(
                Reading.refusal(of: Markup.aggregate("\n" + markup + "\n" + Markup.entity()), chunkSize: chunkSize)
                    == .malformed(reason: reason, line: 2))
        }
    }

    @Test func aControlCharacterIsMalformed() {
        #expect(
            Reading.refusal(of: Markup.aggregate("\n\u{1}" + Markup.entity()))
                == .malformed(reason: "PCDATA invalid Char value 1", line: 2))
    }

    @Test(arguments: [
        Array("hello".utf8), Array("{\"a\": 1}\n".utf8), [0x1F, 0x8B, 8, 0, 0, 0], [0x50, 0x4B, 3, 4, 0, 0],
        [0, 0, 0, 0, 0],
    ])
    func whatIsNoXMLIsMalformed(bytes: [UInt8]) {
        #expect(Reading.refusal(of: bytes) == .malformed(reason: "Document is empty", line: 1))
    }

    @Test func anElementAfterTheRootIsMalformed() {
        let good = Markup.aggregate(Markup.entity())
        for chunkSize in [1, Int.max] {
            #expect(
                Reading.refusal(of: good + "\n" + good, chunkSize: chunkSize)
                    == .malformed(reason: "Extra content at the end of the document", line: 2))
        }
    }

    @Test func aSecondDeclarationIsMalformed() {
        #expect(
            Reading.refusal(of: "\n<?xml version='1.0'?>" + Markup.aggregate(Markup.entity()))
                == .malformed(reason: "XML declaration allowed only at the start of the document", line: 2))
    }

    @Test func aByteAfterTheRootIsNotReportedAsTruncation() {
        let refusal = Reading.refusal(of: Markup.aggregate(Markup.entity()) + "x")
        #expect(refusal != nil)
        guard case .malformed = refusal else {
            Issue.record("\(String(describing: refusal)) is not malformed")
            return
        }
    }

    @Test(
        arguments: [[0xFF], [0xC3, 0x28], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80]] as [[UInt8]]
    )
    func badUTF8IsMalformed(bytes: [UInt8]) {
        let parts = Markup.aggregate("\n|" + Markup.entity()).split(separator: "|").map { Array($0.utf8) }
        for chunkSize in [1, Int.max] {
            guard case .malformed(_, line: 2) = Reading.refusal(of: parts[0] + bytes + parts[1], chunkSize: chunkSize)
            else {
                Issue.record("\(bytes) is not refused as malformed in line 2")
                continue
            }
        }
    }

    @Test func theFirstErrorStaysAndNoEntityFollowsIt() throws {
        let parser = try MetadataParser()
        let document = Markup.aggregate(Markup.entity(id: "urn:a") + "\n</md:x>" + Markup.entity(id: "urn:b"))
        let error = try #require(throws: MetadataError.self) { try parser.parse(Array(document.utf8)) }
        #expect(throws: error) { try parser.parse(Array(Markup.entity(id: "urn:c").utf8)) }
        #expect(parser.takeEntities().map(\.entityID) == ["urn:a"])
        #expect(throws: MetadataError.self) { try parser.finish() }
    }

    @Test func aNamespaceThatIsNoAddressIsNotAnError() {
        let refusal = Reading.refusal(of: Markup.aggregate("<x:a xmlns:x='http://a b/'/>" + Markup.entity()))
        #expect(refusal == nil)
    }
}

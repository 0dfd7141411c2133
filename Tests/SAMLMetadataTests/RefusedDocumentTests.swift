import SAMLMetadata
import Testing

@Suite struct RefusedDocumentTests {
    private static let chunkSizes = [1, 64, Int.max]
    private static let good = Markup.aggregate(Markup.entity())

    @Test func nothingIsEmpty() {
        #expect(Reading.refusal(of: "") == .empty)
    }

    @Test(arguments: chunkSizes) func whiteSpaceIsEmpty(chunkSize: Int) {
        #expect(Reading.refusal(of: "\n", chunkSize: chunkSize) == .empty)
        #expect(Reading.refusal(of: String(repeating: " \t\r\n", count: 500), chunkSize: chunkSize) == .empty)
    }

    @Test(arguments: chunkSizes) func anHTMLPageAfterMuchWhiteSpaceIsNamedSo(chunkSize: Int) {
        let page = String(repeating: "\n", count: 1000) + "<!doctype html>\n<html>"
        #expect(Reading.refusal(of: page, chunkSize: chunkSize) == .htmlPage(line: 1001))
    }

    @Test(arguments: chunkSizes) func anHTMLPageWithDocumentTypeIsNamedSo(chunkSize: Int) {
        let page = "<!DOCTYPE html>\n<html lang=en><head><meta charset=utf-8><title>502</title>"
        #expect(Reading.refusal(of: page, chunkSize: chunkSize) == .htmlPage(line: 1))
        let old = """
            \n<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/strict.dtd">
            <html><body><br></body></html>
            """
        #expect(Reading.refusal(of: old, chunkSize: chunkSize) == .htmlPage(line: 2))
    }

    @Test(arguments: chunkSizes) func anHTMLPageWithoutDocumentTypeIsNamedSo(chunkSize: Int) {
        #expect(Reading.refusal(of: "<html><body><br>", chunkSize: chunkSize) == .htmlPage(line: 1))
        #expect(Reading.refusal(of: "\n\n<HTML><BODY>", chunkSize: chunkSize) == .htmlPage(line: 3))
        let xhtml = "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body/></html>"
        #expect(Reading.refusal(of: xhtml, chunkSize: chunkSize) == .htmlPage(line: 1))
    }

    @Test(arguments: ["<!doctype html>\n<html>", "<html lang=en>\n<body>", "<html hidden>"])
    func anHTMLPageThatIsNoXMLIsNamedSo(page: String) {
        let refusal = Reading.refusal(of: page)
        #expect(refusal != nil)
        #expect(refusal == .htmlPage(line: 1))
    }

    @Test(arguments: chunkSizes) func aDocumentTypeIsRefusedBeforeItIsRead(chunkSize: Int) {
        let external = "\n<!DOCTYPE md:EntitiesDescriptor SYSTEM \"file:///etc/hostname\">\n" + Self.good
        #expect(Reading.refusal(of: external, chunkSize: chunkSize) == .documentType(line: 2))
        let plain = "<?xml version='1.0'?>\n\n<!DOCTYPE EntitiesDescriptor>" + Self.good
        #expect(Reading.refusal(of: plain, chunkSize: chunkSize) == .documentType(line: 3))
    }

    @Test(arguments: chunkSizes) func entityDeclarationsAreRefused(chunkSize: Int) {
        var laughs = "<!DOCTYPE lolz [\n<!ENTITY lol0 \"lol\">\n"
        for level in 1...9 {
            let references = String(repeating: "&lol\(level - 1);", count: 10)
            laughs += "<!ENTITY lol\(level) \"\(references)\">\n"
        }
        laughs += "]>\n" + Markup.aggregate(Markup.entity("&lol9;"))
        #expect(Reading.refusal(of: laughs, chunkSize: chunkSize) == .documentType(line: 1))
        let outside = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>" + Markup.aggregate("&x;")
        #expect(Reading.refusal(of: outside, chunkSize: chunkSize) == .documentType(line: 1))
        let parameter = "<!DOCTYPE a [<!ENTITY % x SYSTEM \"http://127.0.0.1:1/\">%x;]>" + Self.good
        #expect(Reading.refusal(of: parameter, chunkSize: chunkSize) == .documentType(line: 1))
    }

    @Test(arguments: chunkSizes) func anotherRootIsNamed(chunkSize: Int) {
        let feed = "<?xml version='1.0'?>\n<rss version='2.0'><channel/></rss>"
        #expect(Reading.refusal(of: feed, chunkSize: chunkSize) == .unexpectedRoot(name: "rss", line: 2))
        let bare = "<EntitiesDescriptor><EntityDescriptor entityID='urn:a'/></EntitiesDescriptor>"
        #expect(
            Reading.refusal(of: bare, chunkSize: chunkSize) == .unexpectedRoot(name: "EntitiesDescriptor", line: 1))
        let role = "<md:SPSSODescriptor \(Markup.namespaces)>\(Markup.entity())</md:SPSSODescriptor>"
        #expect(
            Reading.refusal(of: role, chunkSize: chunkSize) == .unexpectedRoot(name: "SPSSODescriptor", line: 1))
    }

    @Test func theNameOfAnotherRootIsCutAt100Characters() {
        let name = String(repeating: "r", count: 5_000)
        #expect(Reading.refusal(of: "<\(name)/>") == .unexpectedRoot(name: String(name.prefix(100)), line: 1))
    }

    @Test(arguments: chunkSizes) func anAggregateWithoutEntityDescriptorIsRefused(chunkSize: Int) {
        let document = Markup.aggregate("<md:EntitiesDescriptor/>" + Markup.extensions(""))
        #expect(Reading.refusal(of: document, chunkSize: chunkSize) == .noEntities)
    }

    @Test func anAggregateWithoutUsableEntityIsRefused() {
        let refusal = Reading.refusal(of: Markup.aggregate(Markup.entity(id: " ")))
        #expect(refusal == .noEntities)
    }
}

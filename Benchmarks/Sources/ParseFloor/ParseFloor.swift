import CLibXML2Push
import Glibc

/// Parses a file on libxml2's push interface and does nothing with what is in it.
///
/// No import on libxml2 can be faster than this, whatever it does with the entities.
@main
struct ParseFloor {
    /// Bytes read and parsed at once.
    private static let chunkSize = 64 << 10

    static func main() {
        guard CommandLine.arguments.count == 2 else { fail("usage: parse-floor FILE", status: 64) }
        let path = CommandLine.arguments[1]
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { fail("\(path) cannot be opened: \(String(cString: strerror(errno)))") }

        var handler = xmlSAXHandler.empty
        guard let parser = xmlCreatePushParserCtxt(&handler, nil, nil, 0, nil) else { fail("out of memory") }
        // As the product parses: an external entity must not make the parser wait for a network.
        xmlCtxtUseOptions(parser, Int32(XML_PARSE_NONET.rawValue))
        parse(file, with: parser)
        guard parser.pointee.wellFormed != 0 else { fail("\(path) is not well-formed XML") }
        xmlFreeParserCtxt(parser)
    }

    private static func parse(_ file: Int32, with parser: xmlParserCtxtPtr) {
        withUnsafeTemporaryAllocation(of: CChar.self, capacity: chunkSize) { chunk in
            while true {
                let count = read(file, chunk.baseAddress, chunkSize)
                guard count >= 0 else { fail("the file cannot be read: \(String(cString: strerror(errno)))") }
                let isEnd = count == 0
                guard xmlParseChunk(parser, chunk.baseAddress, Int32(count), isEnd ? 1 : 0) == 0, !isEnd else { return }
            }
        }
    }

    private static func fail(_ message: String, status: Int32 = 1) -> Never {
        let line = Array("parse-floor: \(message)\n".utf8)
        _ = write(STDERR_FILENO, line, line.count)
        exit(status)
    }
}

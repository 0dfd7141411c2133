import Foundation
import FoundationXML

/// What the second reader finds in one entity.
struct SecondEntity: Equatable {
    var entityID: String
    var roles: [String] = []
    var privacyURLs = 0
    var certificates = 0
    var contacts = 0
}

/// Reads an aggregate with Foundation's XML parser, in the plainest way there is.
final class SecondReader: NSObject, XMLParserDelegate {
    private(set) var entities: [SecondEntity] = []
    private var path: [String] = []
    private var text = ""

    static func entities(of document: [UInt8]) -> [SecondEntity]? {
        let reader = SecondReader()
        let parser = XMLParser(data: Data(document))
        parser.shouldProcessNamespaces = true
        parser.delegate = reader
        return parser.parse() ? reader.entities : nil
    }

    func parser(
        _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String] = [:]
    ) {
        let name = "{\(namespaceURI ?? "")}\(elementName)"
        let parent = path.last
        path.append(name)
        text = ""
        let metadata = "{urn:oasis:names:tc:SAML:2.0:metadata}"
        if name == metadata + "EntityDescriptor" {
            let identifier = attributes["entityID"] ?? ""
            entities.append(
                SecondEntity(
                    entityID: identifier.replacingOccurrences(of: "&#38;", with: "&")
                        .trimmingCharacters(in: .whitespacesAndNewlines)))
        } else if parent == metadata + "EntityDescriptor" {
            if name == metadata + "ContactPerson" { entities[entities.count - 1].contacts += 1 }
            if name.hasPrefix(metadata), name.hasSuffix("Descriptor") {
                entities[entities.count - 1].roles.append(elementName)
            }
        }
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
        text += string
    }

    func parser(_ parser: XMLParser, foundCDATA block: Data) {
        text += String(decoding: block, as: UTF8.self)
    }

    func parser(
        _ parser: XMLParser, didEndElement elementName: String, namespaceURI: String?, qualifiedName: String?
    ) {
        let name = path.removeLast()
        defer { text = "" }
        guard !text.trimmingCharacters(in: .whitespacesAndNewlines).isEmpty else { return }
        switch name {
        case "{urn:oasis:names:tc:SAML:metadata:ui}PrivacyStatementURL": entities[entities.count - 1].privacyURLs += 1
        case "{http://www.w3.org/2000/09/xmldsig#}X509Certificate": entities[entities.count - 1].certificates += 1
        default: break
        }
    }
}

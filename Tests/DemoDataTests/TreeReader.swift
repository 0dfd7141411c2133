import Foundation

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// Builds a tree of elements and resolves the prefixes itself.
///
/// The document tree of FoundationXML loses attributes of elements in a default namespace on Linux.
final class TreeReader: NSObject, XMLParserDelegate {
    private var open: [TreeElement] = []
    private var scopes: [[String: String]] = [[:]]
    private var root: TreeElement?

    static func root(of bytes: [UInt8]) throws -> TreeElement {
        let reader = TreeReader()
        let parser = XMLParser(data: Data(bytes))
        parser.delegate = reader
        guard parser.parse(), let root = reader.root else {
            throw ReadingFault.missing("root")
        }
        return root
    }

    func parser(
        _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?,
        qualifiedName: String?, attributes: [String: String]
    ) {
        var scope = scopes.last ?? [:]
        for (name, value) in attributes where name == "xmlns" || name.hasPrefix("xmlns:") {
            scope[String(name.dropFirst(6))] = value
        }
        scopes.append(scope)
        var resolved: [String: String] = [:]
        for (name, value) in attributes {
            // An attribute without a prefix is in no namespace, whatever the default one.
            resolved[name.contains(":") ? Self.resolve(name, in: scope) : name] = value
        }
        let element = TreeElement(name: Self.resolve(elementName, in: scope), attributes: resolved)
        open.last?.children.append(element)
        root = root ?? element
        open.append(element)
    }

    func parser(
        _ parser: XMLParser, didEndElement elementName: String, namespaceURI: String?, qualifiedName: String?
    ) {
        open.removeLast()
        scopes.removeLast()
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
        open.last?.text += string
    }

    private static func resolve(_ name: String, in scope: [String: String]) -> String {
        let parts = name.split(separator: ":", maxSplits: 1).map(String.init)
        let namespace = scope[parts.count == 2 ? parts[0] : ""] ?? ""
        return "{\(namespace)}\(parts.last ?? "")"
    }
}

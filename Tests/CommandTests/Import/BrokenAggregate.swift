import DemoData
import Foundation
import Testing

/// An aggregate that must be refused whatever the options, and a word of the reason that a user must read.
struct BrokenAggregate: Sendable, CustomTestStringConvertible {
    var name: String
    var reason: String
    var bytes: [UInt8]

    var testDescription: String { name }

    init(_ name: String, _ reason: String, _ bytes: [UInt8]) {
        self.name = name
        self.reason = reason
        self.bytes = bytes
    }

    init(_ name: String, _ reason: String, _ text: String) {
        self.init(name, reason, Array(text.utf8))
    }

    private static let good = String(decoding: Aggregates.plain(count: 100), as: UTF8.self)

    private static func replacing(_ old: String, _ new: String) -> String {
        good.replacingOccurrences(of: old, with: new)
    }

    static let all: [BrokenAggregate] = [
        BrokenAggregate("truncated", "cut off", String(good.dropLast(good.count / 3))),
        BrokenAggregate("last tag missing", "cut off", replacing("</md:EntitiesDescriptor>", "")),
        BrokenAggregate("end tag of another element", "not well-formed", replacing("</md:Entity", "</md:Other")),
        BrokenAggregate("bare ampersand", "not well-formed", replacing("entity-50", "entity&50")),
        BrokenAggregate("undefined entity", "not well-formed", replacing("entity-50", "&nothing;")),
        BrokenAggregate("bad UTF-8", "not well-formed", good.utf8.prefix(2_000) + [0xFF, 0xFE, 0xC0] + good.utf8),
        BrokenAggregate("two roots", "not well-formed", good + good),
        BrokenAggregate("text after the end", "not well-formed", good + "and more"),
        BrokenAggregate("prefix without namespace", "not", replacing("xmlns:md=", "xmlns:mx=")),
        BrokenAggregate("HTML", "HTML page", "<!DOCTYPE html>\n<html><body>Moved</body></html>"),
        BrokenAggregate("HTML without DOCTYPE", "HTML page", "<HTML><body><p>Moved</body></HTML>"),
        BrokenAggregate("empty", "empty", ""),
        BrokenAggregate("white space", "nothing but white space", "  \n\n"),
        BrokenAggregate("text", "not well-formed", "503 Service Unavailable\n"),
        BrokenAggregate("compressed", "not well-formed", [0x1F, 0x8B, 0x08, 0x00, 0x01, 0x02, 0x03, 0x00]),
        BrokenAggregate("no entities", "no md:EntityDescriptor", Aggregates.plain(count: 0)),
        BrokenAggregate("entities without name", "no usable", replacing("entityID=", "entity=")),
        BrokenAggregate("RSS", "<rss>", "<?xml version=\"1.0\"?>\n<rss version=\"2.0\"><channel/></rss>"),
        BrokenAggregate("other namespace", "md:Entit", replacing("SAML:2.0:metadata", "SAML:2.0:assertion")),
        BrokenAggregate("DOCTYPE", "DOCTYPE", "<!DOCTYPE md:EntitiesDescriptor>\n" + good),
        BrokenAggregate(
            "expanding entities", "DOCTYPE",
            "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>\n"
                + replacing("entity-50", "&b;")),
        BrokenAggregate(
            "file of the system", "DOCTYPE",
            "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>\n" + replacing("entity-50", "&a;")),
    ]
}

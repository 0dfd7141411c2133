/// The DNS name of a web site: letters, digits and hyphens in labels (RFC 1123, section 2.1), in lower case. So it can be
/// written into a configuration file as it is.
public struct ServerName: Sendable, Hashable, Encodable, CustomStringConvertible {
    public let description: String

    /// - Throws: ``CommandFailure`` with ``ExitStatus/usage`` for anything else, addresses and wildcards among them.
    public init(_ text: String) throws {
        let name = text.lowercased()
        let labels = name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        let isAddress = labels.last?.allSatisfy(Self.isDigit) == true
        guard name.utf8.count <= 253, labels.allSatisfy(Self.isLabel), !isAddress else {
            throw CommandFailure(
                .usage, "'\(DisplayedText.line(text, limit: 100))' is not the DNS name of a web site",
                hint: "Give the bare name, for instance dashboard.example.org; one with letters beyond a to z in its "
                    + "xn-- form.")
        }
        description = name
    }

    public func encode(to encoder: any Encoder) throws {
        try description.encode(to: encoder)
    }

    private static func isLabel(_ label: Substring.UTF8View.SubSequence) -> Bool {
        let hyphen = UInt8(ascii: "-")
        guard (1...63).contains(label.count), label.first != hyphen, label.last != hyphen else { return false }
        return label.allSatisfy { $0 == hyphen || isDigit($0) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}

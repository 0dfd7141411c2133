/// The file of a web site as it is printed. Written to a file, it is known again as ours.
public struct SiteText: Sendable, Encodable, CustomStringConvertible {
    private let text: String

    public init(_ text: String) {
        self.text = SignedFile.signed(text)
    }

    /// Without the line feed at the end, which printing adds.
    public var description: String { text.hasSuffix("\n") ? String(text.dropLast()) : text }
}

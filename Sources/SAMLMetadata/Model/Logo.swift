/// A logo of `mdui:UIInfo`. Images written into the metadata (`data:` URIs) are not kept: they are half of some
/// aggregates and nothing in them is judged but their size.
public struct Logo: Sendable, Hashable {
    /// The URL, or of a `data:` URI what stands before its comma (`data:image/png;base64`).
    public var url: String
    /// Bytes of the whole value when it is a `data:` URI, otherwise 0.
    public var inlineSize: Int
    /// Declared width in pixels, nil where missing or not a number.
    public var width: Int?
    /// Declared height in pixels, nil where missing or not a number.
    public var height: Int?
    /// `xml:lang`, empty where missing (which it mostly is).
    public var language: String
    /// The role whose descriptor holds the logo; nil at entity level.
    public var role: Role?

    public init(url: String, inlineSize: Int, width: Int?, height: Int?, language: String, role: Role?) {
        self.url = url
        self.inlineSize = inlineSize
        self.width = width
        self.height = height
        self.language = language
        self.role = role
    }
}

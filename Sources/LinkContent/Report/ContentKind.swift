/// What a link leads to. Only pages and plain text can be read here, so only they have a score.
public enum ContentKind: String, Sendable, CaseIterable {
    /// A web page with its text in it.
    case page
    /// Text without markup.
    case plainText = "plain-text"
    /// A web page that shows its text only to a browser that runs its scripts.
    case scripted
    /// A web page that sends its readers on, by `<meta http-equiv="refresh">`.
    case forwarding
    /// A web page that consists of others.
    case frames
    /// A web page whose text does not begin within what was taken of it.
    case cutOff = "cut-off"
    case pdf
    /// A file of a word processor.
    case document
    case image
    /// Anything else.
    case other

    /// True for what is judged by its text.
    public var isScored: Bool { self == .page || self == .plainText }
}

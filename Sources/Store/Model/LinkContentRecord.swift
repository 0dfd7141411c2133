/// What the page of a link holds, as it is stored.
public struct LinkContentRecord: Sendable, Equatable {
    /// One of the words of the content analysis, such as `page` or `pdf`.
    public var kind: String
    /// 0 to 100; nil for what cannot be judged by its text.
    public var score: Int?
    /// ISO 639-1.
    public var language: String?
    /// Words of the content analysis, such as `thin-content`.
    public var issues: [String]

    public init(kind: String, score: Int?, language: String?, issues: [String]) {
        self.kind = kind
        self.score = score
        self.language = language
        self.issues = issues
    }
}

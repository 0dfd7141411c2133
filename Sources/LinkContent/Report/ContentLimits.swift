/// Where the issues of a page begin.
public enum ContentLimits {
    /// How much of a body is looked at, bytes.
    public static let bytes = 100 * 1_024
    /// Fewer characters of text than this are none worth the name.
    public static let empty = 100
    public static let thin = 500
    public static let short = 1_000
    /// Fewer concepts of data protection than this are none.
    public static let someVocabulary = 2
    public static let enoughVocabulary = 3
    public static let slow = Duration.seconds(5)
    public static let verySlow = Duration.seconds(10)
    /// How many words at the beginning of a page may say that it is not there.
    static let openingWords = 120
    /// Characters of a title that are kept.
    static let title = 200
}

/// Scores in words, with the limits of the Python tool.
public enum ContentTier: String, Sendable, CaseIterable {
    case excellent, good, fair, poor, broken

    /// - Parameter score: 0 to 100.
    public init(score: Int) {
        self =
            switch score {
            case 90...: .excellent
            case 70...: .good
            case 50...: .fair
            case 30...: .poor
            default: .broken
            }
    }
}

/// Which links are to be checked, and how.
public struct LinkCheckRequest: Sendable {
    public enum Selection: Sendable, Equatable {
        /// Those whose result is too old, or that have none.
        case due
        /// Those that were broken when they were asked last, however long ago that is.
        case failed
        /// One, as the metadata declare it.
        case url(String)
    }

    public var selection: Selection
    /// The name, code or registration authority of the only federation whose links are meant; nil for all.
    public var federation: String?
    /// How old a result may be before its link is asked again, in seconds.
    public var maximumAge: Int64
    /// Looks at the pages, too.
    public var checksContent: Bool
    /// Stops after so long, and keeps what is done.
    public var timeLimit: Duration?
    /// How long to wait for another check.
    public var wait: Duration

    /// Seven days.
    public static let defaultMaximumAge: Int64 = 7 * 86_400
    /// What was broken is asked sooner, because it may have been mended: after twelve hours.
    static let maximumAgeOfBroken: Int64 = 12 * 3_600

    public init(
        _ selection: Selection = .due, federation: String? = nil, maximumAge: Int64 = defaultMaximumAge,
        checksContent: Bool = false, timeLimit: Duration? = nil, wait: Duration = .zero
    ) {
        self.selection = selection
        self.federation = federation
        self.maximumAge = maximumAge
        self.checksContent = checksContent
        self.timeLimit = timeLimit
        self.wait = wait
    }
}

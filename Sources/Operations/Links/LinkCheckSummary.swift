/// What a link check did, and how the links that were meant stand now.
public struct LinkCheckSummary: Sendable, Codable, Equatable, ExitingResult {
    /// Why a check ended before its time.
    public enum Stop: String, Sendable, Codable {
        case timeLimit = "time-limit"
        /// Ctrl-C or SIGTERM.
        case signal
    }

    public struct Outcome: Sendable, Codable, Equatable {
        /// One of the words of the link checks, such as `not-found`.
        public var kind: String
        public var links: Int
    }

    public struct Federation: Sendable, Codable, Equatable {
        public var name: String
        public var links: Int
        public var good: Int
        public var broken: Int
        public var protected: Int
        public var unknown: Int
    }

    public struct Host: Sendable, Codable, Equatable {
        public var name: String
        public var broken: Int
        public var links: Int
    }

    /// Links that were asked in this check.
    public var checked: Int
    /// Links whose older result is young enough.
    public var reused: Int
    /// Links that this check did not come to.
    public var remaining: Int
    /// Nil when nothing stopped it.
    public var stopped: Stop?
    /// How all links that were meant stand, this check and older ones together, most frequent first.
    public var outcomes: [Outcome]
    /// By number of broken links.
    public var federations: [Federation]
    /// The hosts with the most broken links, at most ten.
    public var worstHosts: [Host]
    /// Wall time.
    public var seconds: Double

    public var status: ExitStatus { remaining > 0 ? .partlyDone : .done }
}

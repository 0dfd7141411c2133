/// How fresh the data are, by the time since the source was last checked with success. The limits are the same
/// everywhere: with two imports a day, one missed import is amber (15 hours) and two are red (30 hours).
public enum Freshness: String, Sendable, Codable, CaseIterable {
    case fresh
    case aging
    case stale

    /// - Parameters:
    ///   - age: seconds since the last successful check; a clock that was set back counts as no time at all.
    ///   - expiry: seconds for which data count as up to date. A quarter more is granted, because an import that begins in
    ///     time is done a little later.
    public init(age: Int64, expiry: Int64) {
        switch age {
        case ..<(expiry + expiry / 4): self = .fresh
        case ..<(2 * expiry + expiry / 2): self = .aging
        default: self = .stale
        }
    }

    /// The same in the words of the Python dashboard, whose scripts know its limits: 12 and 24 hours.
    public enum Compatible: String, Sendable, CaseIterable {
        case fresh
        case stale
        case expired
        /// Nothing was imported yet.
        case noData = "no_data"

        /// - Parameter age: as above; nil before the first import.
        public init(age: Int64?) {
            switch age {
            case nil: self = .noData
            case .some(..<(12 * 3_600)): self = .fresh
            case .some(..<(24 * 3_600)): self = .stale
            default: self = .expired
            }
        }
    }

    /// `less than an hour`, `1 hour`, `17 hours`, `3 days`
    public static func text(age: Int64) -> String {
        let hours = max(0, age) / 3_600
        switch hours {
        case 0: return "less than an hour"
        case 1: return "1 hour"
        case ..<48: return "\(hours) hours"
        default: return "\(hours / 24) days"
        }
    }
}

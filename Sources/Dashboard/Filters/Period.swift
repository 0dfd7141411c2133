import Store

/// How far back a chart or a list goes, counted from the newest snapshot.
enum Period: String, CaseIterable, Sendable {
    case week = "7"
    case month = "30"
    case quarter = "90"
    case halfYear = "180"
    case year = "365"

    /// Days.
    var days: Int64 { Int64(rawValue) ?? 30 }

    /// As one of several to choose from.
    var text: String {
        switch self {
        case .year: "1 year"
        default: "\(rawValue) days"
        }
    }

    /// `in the last 30 days`
    var phrase: String { self == .year ? "in the last year" : "in the last \(text)" }

    /// Those of `snapshots` that are in the period; the newest one always is.
    ///
    /// - Parameter snapshots: newest first.
    func select(_ snapshots: [Snapshot]) -> [Snapshot] {
        guard let newest = snapshots.first else { return [] }
        return snapshots.filter { $0.time >= newest.time - days * 86_400 }
    }
}

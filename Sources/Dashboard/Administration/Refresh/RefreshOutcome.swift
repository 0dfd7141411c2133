/// What became of a wish for an import.
enum RefreshOutcome: String, Sendable, CaseIterable {
    case requested
    /// Another one was asked for before and has not begun.
    case waiting
    /// An import is running; it fetches what is there now.
    case running

    var text: String {
        switch self {
        case .requested: "The import is asked for."
        case .waiting: "An import was asked for already, so nothing was done."
        case .running: "An import is running already, so nothing was done."
        }
    }
}

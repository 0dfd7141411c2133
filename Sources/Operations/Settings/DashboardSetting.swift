/// The settings that can be saved in the dashboard as well. Names, ranges and defaults are those of the Python dashboard, but
/// more links may be checked at once: here that takes one thread, and no host is asked more often for it.
public enum DashboardSetting: String, Sendable, CaseIterable, Codable {
    case refreshInterval = "auto_refresh_interval"
    case linkTimeout = "url_validation_timeout"
    case linkThreads = "url_validation_threads"
    case metadataExpiry = "metadata_cache_expiry"
    case federationsExpiry = "federation_cache_expiry"

    /// The same setting on the command line's side: what environment or file say goes before what is saved.
    public var key: ConfigurationKey {
        switch self {
        case .refreshInterval: .refreshInterval
        case .linkTimeout: .linkTimeout
        case .linkThreads: .linkThreads
        case .metadataExpiry: .metadataExpiry
        case .federationsExpiry: .federationsExpiry
        }
    }

    public init?(_ key: ConfigurationKey) {
        guard let setting = Self.allCases.first(where: { $0.key == key }) else { return nil }
        self = setting
    }

    public var range: ClosedRange<Int> {
        switch self {
        case .refreshInterval, .metadataExpiry: 1...168
        case .linkTimeout: 1...60
        case .linkThreads: 1...200
        case .federationsExpiry: 1...8_760
        }
    }

    public var defaultValue: Int {
        switch self {
        case .refreshInterval, .metadataExpiry: 12
        case .linkTimeout: 10
        case .linkThreads: 64
        case .federationsExpiry: 720
        }
    }

    /// What is counted, for instance `hours`.
    public var unit: String {
        switch self {
        case .refreshInterval, .metadataExpiry, .federationsExpiry: "hours"
        case .linkTimeout: "seconds"
        case .linkThreads: "links"
        }
    }

    /// A few words for the head of a form's field.
    public var title: String {
        switch self {
        case .refreshInterval: "Import again after"
        case .linkTimeout: "Time limit of a link check"
        case .linkThreads: "Links checked at once"
        case .metadataExpiry: "Data are up to date for"
        case .federationsExpiry: "Federation list is kept for"
        }
    }

    /// What the value does, in whole sentences.
    public var explanation: String {
        switch self {
        case .refreshInterval:
            "When the last check of the source is older, the dashboard asks for an import by itself. Where the timer "
                + "edugain-import.timer runs, it waits half an hour more, so that the timer comes first."
        case .linkTimeout: "How long a link may take to answer, with all its redirects."
        case .linkThreads:
            "How many links a check asks at the same time, in all. One host is never asked for more than two at a time."
        case .metadataExpiry:
            "Data are shown as outdated when the last check of the source is older than two and a half times this, and "
                + "as perhaps outdated from one and a quarter times on, so that an import may take its time."
        case .federationsExpiry:
            "An import does not ask for the names of the federations again while the list it has is younger. When no "
                + "list can be had, the names stay as they are."
        }
    }

    /// The number in a text; nil for anything but a whole number in the range.
    public func number(_ text: String) -> Int? {
        guard !text.isEmpty, text.utf8.count <= 10, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
            return nil
        }
        return Int(text).flatMap { range.contains($0) ? $0 : nil }
    }

    /// What a value has to be, as the end of a sentence that begins with the name of the setting.
    public var requirement: String {
        "must be a number of \(unit) from \(range.lowerBound) to \(range.upperBound)"
    }
}

import Store

/// The values in force of what can be saved in the dashboard. What the command line, the environment or the configuration
/// file say goes before what is saved, and that before the default.
public struct DashboardSettings: Sendable, Equatable {
    public struct Entry: Sendable, Equatable {
        public var value: Int
        public var origin: Configuration.Origin
        /// What was saved in the dashboard, also where something else goes before it; nil when nothing was.
        public var saved: SavedSetting?

        /// True where saving another value would change nothing.
        public var isOverridden: Bool { origin != .saved && origin != .defaultValue }
    }

    private var entries: [DashboardSetting: Entry] = [:]

    /// The defaults.
    public init() {}

    /// The values of a configuration, whichever layers it was put together from.
    public init(_ configuration: Configuration) {
        for setting in DashboardSetting.allCases {
            let value = configuration[setting.key]
            // A configuration holds no value that is not good.
            guard let number = setting.number(value.text) else { continue }
            entries[setting] = Entry(value: number, origin: value.origin)
        }
    }

    /// The same with these saved values. What is out of range, or no setting of this version, counts as not saved.
    public func with(saved: [SavedSetting]) -> DashboardSettings {
        var settings = self
        for setting in DashboardSetting.allCases {
            var entry = self[setting]
            let candidate = saved.first { $0.name == setting.rawValue }
            let number = candidate.flatMap { setting.number($0.value) }
            entry.saved = number == nil ? nil : candidate
            if !entry.isOverridden {
                entry.value = number ?? setting.defaultValue
                entry.origin = number == nil ? .defaultValue : .saved
            }
            settings.entries[setting] = entry
        }
        return settings
    }

    public subscript(_ setting: DashboardSetting) -> Entry {
        entries[setting] ?? Entry(value: setting.defaultValue, origin: .defaultValue)
    }

    /// When a value was last saved that is still there, UTC seconds; nil while all are at their defaults.
    public var updatedAt: Int64? { DashboardSetting.allCases.compactMap { self[$0].saved?.updatedAt }.max() }

    /// The age of the data, in seconds, from which a dashboard that imports by itself asks for the next import.
    public var refreshInterval: Int64 { hours(.refreshInterval) }

    /// How long the data count as up to date, in seconds.
    public var metadataExpiry: Int64 { hours(.metadataExpiry) }

    /// The age, in seconds, up to which a federation list is not asked for again.
    public var federationsExpiry: Int64 { hours(.federationsExpiry) }

    private func hours(_ setting: DashboardSetting) -> Int64 { Int64(self[setting].value) * 3_600 }
}

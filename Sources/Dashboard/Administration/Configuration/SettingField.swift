import Operations
import Store

/// One field of the form in which settings are saved.
struct SettingField: Sendable {
    let name: String
    /// The name in environment and file.
    let key: String
    let title: String
    let explanation: String
    let unit: String
    /// What stands in the field.
    let value: String
    /// The name of the hidden field beside it.
    let shownName: String
    /// The value that stood in the field when the page was opened.
    let shown: Int
    let minimum: Int
    let maximum: Int
    /// Where the value comes from.
    let origin: String
    /// True where something goes before what is saved, so that saving would change nothing.
    let isDisabled: Bool
    /// What is wrong with the value that was sent; nil when nothing is.
    let complaint: String?

    /// - Parameters:
    ///   - sent: what was typed and not saved; nil when the field shows the value in force.
    ///   - shown: the value that stood there before it was typed; nil for the one in force.
    init(
        _ setting: DashboardSetting, _ entry: DashboardSettings.Entry, sent: String? = nil, shown: Int? = nil,
        clock: WallClock
    ) {
        name = setting.rawValue
        shownName = SettingsForm.shownName(setting)
        self.shown = shown ?? entry.value
        key = setting.key.rawValue
        title = setting.title
        explanation = setting.explanation
        unit = setting.unit
        minimum = setting.range.lowerBound
        maximum = setting.range.upperBound
        isDisabled = entry.isOverridden
        let typed = isDisabled ? nil : sent
        value = typed.map { ShortText.of($0, limit: 30) } ?? "\(entry.value)"
        complaint = typed.flatMap { setting.number($0) == nil ? "It \(setting.requirement)." : nil }
        origin = Self.text(setting, entry, clock)
    }

    private static func text(
        _ setting: DashboardSetting, _ entry: DashboardSettings.Entry, _ clock: WallClock
    ) -> String {
        let standard = "The default is \(setting.defaultValue)."
        let saved = entry.saved.map { "saved by “\($0.updatedBy)” at \(clock.text($0.updatedAt))" }
        guard entry.isOverridden else {
            return saved.map { "\($0.prefix(1).uppercased() + $0.dropFirst()). \(standard)" } ?? standard
        }
        let kept = entry.saved.map { " \($0.value) is saved here and waits." } ?? ""
        return "Set by: \(entry.origin). That goes before what is saved here.\(kept) \(standard)"
    }
}

import Operations
import Store

/// The form on the configuration page in which settings are saved.
struct SettingsForm: Sendable {
    static let path = "/config/settings"
    static let resetPath = "/config/settings/reset"

    /// What became of a form that was sent.
    enum Outcome: String, Sendable {
        case saved
        case reset

        var text: String {
            switch self {
            case .saved: "The settings are saved and in force."
            case .reset: "Nothing is saved any more: the defaults are in force again."
            }
        }
    }

    let path = Self.path
    let resetPath = Self.resetPath
    let fields: [SettingField]
    /// What became of the form that was sent; nil when none was, or it could not be saved.
    let notice: String?
    /// Why nothing was saved; nil unless that is so.
    let failure: String?
    let canSave: Bool
    let canReset: Bool

    init(_ settings: DashboardSettings, outcome: Outcome?, clock: WallClock) {
        self.init(
            settings, fields: DashboardSetting.allCases.map { SettingField($0, settings[$0], clock: clock) },
            notice: outcome?.text)
    }

    /// The form once more, with what was typed, after it could not be saved.
    ///
    /// - Parameter failure: why; nil when it is what the fields say.
    init(_ settings: DashboardSettings, sent: QueryParameters, failure: String?, clock: WallClock) {
        let fields = DashboardSetting.allCases.map {
            SettingField(
                $0, settings[$0], sent: sent[$0.rawValue] ?? "", shown: Self.shown($0, sent), clock: clock)
        }
        let count = fields.count { $0.complaint != nil }
        self.init(
            settings, fields: fields,
            failure: failure ?? "Nothing was saved: \(NumberText.counted(count, "value")) cannot be taken, see below.")
    }

    private init(
        _ settings: DashboardSettings, fields: [SettingField], notice: String? = nil, failure: String? = nil
    ) {
        self.fields = fields
        self.notice = notice
        self.failure = failure
        canSave = fields.contains { !$0.isDisabled }
        canReset = DashboardSetting.allCases.contains { settings[$0].saved != nil }
    }

    /// The values of a form that was sent which are others than its page showed: what somebody else saved meanwhile stays.
    /// Where the form does not tell that, they are compared with those in force. Nil when a value cannot be taken. Fields
    /// that are disabled are not sent, and are not asked for.
    static func changes(_ sent: QueryParameters, of settings: DashboardSettings) -> [DashboardSetting: Int]? {
        var changes: [DashboardSetting: Int] = [:]
        for setting in DashboardSetting.allCases where !settings[setting].isOverridden {
            guard let number = setting.number(sent[setting.rawValue] ?? "") else { return nil }
            if number != shown(setting, sent) ?? settings[setting].value { changes[setting] = number }
        }
        return changes
    }

    /// The name of the hidden field with the value that the page showed.
    static func shownName(_ setting: DashboardSetting) -> String { "\(setting.rawValue)_shown" }

    private static func shown(_ setting: DashboardSetting, _ sent: QueryParameters) -> Int? {
        sent[shownName(setting)].flatMap { setting.number($0) }
    }
}

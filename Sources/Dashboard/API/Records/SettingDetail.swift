import Operations
import Store

/// One setting with where its value comes from. Who saved it, and in which file a line stands, is not for everybody.
struct SettingDetail: Sendable {
    let setting: DashboardSetting
    let entry: DashboardSettings.Entry
}

extension APIRecord where Value == SettingDetail {
    static let detail = APIRecord(
        "SettingDetail", "A setting with where its value comes from.",
        [
            Member("name", .choice("name of the setting", DashboardSetting.self)) { .text($0.setting.rawValue) },
            Member("value", .count("the value in force", example: 12)) { .integer($0.entry.value) },
            Member("unit", .choice("what it counts", ["hours", "seconds", "links"])) { .text($0.setting.unit) },
            Member("minimum", .count("smallest value", example: 1)) { .integer($0.setting.range.lowerBound) },
            Member("maximum", .count("greatest value", example: 168)) { .integer($0.setting.range.upperBound) },
            Member("default", .count("the value where nobody says another one", example: 12)) {
                .integer($0.setting.defaultValue)
            },
            Member(
                "origin",
                .choice("where the value comes from", ["default", "saved", "file", "environment", "command line"])
            ) { .text($0.entry.originWord) },
            Member(
                "overridden",
                .flag("whether something goes before what is saved, so that saving changes nothing", example: false)
            ) { .flag($0.entry.isOverridden) },
            Member("saved", .count("the value that is saved; null without one", example: 12).orNull) { detail in
                .optional(detail.entry.saved.flatMap { detail.setting.number($0.value) })
            },
        ])
}

extension DashboardSettings.Entry {
    /// Where the value comes from, without any path.
    fileprivate var originWord: String {
        switch origin {
        case .flag: "command line"
        case .environment: "environment"
        case .file: "file"
        case .saved: "saved"
        case .defaultValue: "default"
        }
    }
}

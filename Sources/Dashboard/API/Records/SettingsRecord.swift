import Operations

extension APIRecord where Value == DashboardSettings {
    /// The five values, as the Python dashboard had them.
    static let settingValues = APIRecord("SettingValues", "The settings in force.", values)

    /// The same with the time of the last change, and where each value comes from.
    static let settings = APIRecord(
        "Settings", "The settings in force, and where they come from.",
        values + [
            Member("updated_at", .moment("when a value was saved last; null while nothing is saved").orNull) {
                .optional($0.updatedAt.map(WallClock.iso8601))
            },
            Member("details", .list("where the values come from", of: APIRecord<SettingDetail>.detail.schema)) {
                settings in
                .list(
                    DashboardSetting.allCases.map {
                        APIRecord<SettingDetail>.detail.json(SettingDetail(setting: $0, entry: settings[$0]))
                    })
            },
        ])

    private static let values = DashboardSetting.allCases.map { setting in
        Member(setting.rawValue, setting.schema) { .integer($0[setting].value) }
    }
}

extension DashboardSetting {
    /// What it is, for the description of the interface.
    var words: String { "\(key.summary) (default \(defaultValue))" }

    var schema: APISchema { .count(words, example: defaultValue, in: range) }
}

import Operations

/// What became of a change of settings: the fields of the Python dashboard.
struct SettingsAnswer: Sendable {
    let message: String
    let settings: DashboardSettings

    /// - Parameters:
    ///   - message: what was done, one sentence without its full stop.
    ///   - settings: the values in force afterwards.
    ///   - changed: the settings that were saved; those of them that something else goes before are named.
    init(_ message: String, _ settings: DashboardSettings, changed: some Collection<DashboardSetting>) {
        let without = changed.filter { settings[$0].isOverridden }.map(\.rawValue).sorted()
        self.message =
            without.isEmpty
            ? message
            : "\(message). Without effect for now, because environment or configuration file go before what is saved: "
                + without.joined(separator: ", ")
        self.settings = settings
    }
}

extension APIRecord where Value == SettingsAnswer {
    static let saved = APIRecord(
        "SavedSettings", "What became of a change of settings.",
        [
            Member("success", .flag("always true", example: true)) { _ in .flag(true) },
            Member("message", .text("what was done", example: "Settings updated successfully")) { .text($0.message) },
            Member("settings", APIRecord<DashboardSettings>.settingValues.schema) {
                APIRecord<DashboardSettings>.settingValues.json($0.settings)
            },
        ])
}

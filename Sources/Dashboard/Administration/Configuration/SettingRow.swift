import Operations

/// One setting on the configuration page.
struct SettingRow: Sendable {
    let name: String
    let value: String
    let isEmpty: Bool
    let origin: String
    let summary: String
    let requirement: String
    /// Why a line in the file would change nothing; nil when it would.
    let obstacle: String?

    init(_ setting: ConfigurationReport.Setting) {
        name = setting.name
        value = setting.value
        isEmpty = setting.value.isEmpty
        origin = setting.origin
        summary = setting.summary.prefix(1).uppercased() + setting.summary.dropFirst()
        requirement = setting.requirement
        obstacle =
            switch setting.origin {
            case Configuration.Origin.flag.description: "An option of the command line goes before the file."
            case Configuration.Origin.environment.description:
                "The environment of the service goes before the file."
            default: nil
            }
    }
}
